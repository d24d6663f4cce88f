using System.Buffers;

namespace ContentJourney.Texts;

/// <summary>Counts the parts of an SMS as they are sent (3GPP TS 23.038 and 23.040).</summary>
/// <remarks>
/// A text of the GSM 7-bit alphabet holds 160 septets, or 153 in each of several parts; characters of the extension table take two,
/// which stay in one part. Any other text is sent as UCS-2 with 70 units, or 67 in each of several parts; surrogate pairs stay in one part.
/// </remarks>
public static class SmsSegments
{
    private static readonly SearchValues<char> _alphabet = SearchValues.Create(
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà");

    private static readonly SearchValues<char> _extension = SearchValues.Create("\f^{}\\[~]|€");

    /// <summary>The number of parts; 0 for the empty text.</summary>
    public static int Count(string text) => IsGsm(text) ? Parts(text, Septets, 160, 153) : Parts(text, static (_, _) => 1, 70, 67);

    /// <summary>Whether every character is in the GSM 7-bit alphabet or its extension table.</summary>
    public static bool IsGsm(string text) => text.All(character => _alphabet.Contains(character) || _extension.Contains(character));

    private static int Septets(string text, int index) => _extension.Contains(text[index]) ? 2 : 1;

    private static int Parts(string text, Func<string, int, int> units, int single, int each)
    {
        var total = Enumerable.Range(0, text.Length).Sum(index => units(text, index));
        if (total <= single)
        {
            return total == 0 ? 0 : 1;
        }

        var (parts, used) = (1, 0);
        for (var index = 0; index < text.Length; index++)
        {
            var pair = char.IsSurrogatePair(text, index);
            var size = pair ? 2 : units(text, index);
            if (used + size > each)
            {
                (parts, used) = (parts + 1, 0);
            }

            used += size;
            index += pair ? 1 : 0;
        }

        return parts;
    }
}
