using System.Buffers.Text;
using System.Globalization;
using System.Text;
using ContentJourney.Selection;

namespace ContentJourney.Lists;

/// <summary>Writes a rank as an opaque text and reads it back.</summary>
internal static class ListCursor
{
    private const char Separator = '|';
    private const int Parts = 11;
    private const int MaxLength = 2_000;

    public static string Write(ListRank rank, ContentOrder order)
    {
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{(int)order}|{rank.Audience.Persona}|{rank.Audience.Phase}|{rank.Audience.Channel}|{rank.Wording.Persona}|{rank.Wording.Phase}|{rank.Wording.Channel}|{rank.Priority}|{rank.PublishedAt}|{rank.Key}|{rank.Title}");
        return Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
    }

    public static bool TryRead(string cursor, ContentOrder order, out ListRank rank)
    {
        rank = default;
        if (cursor.Length > MaxLength || !Base64Url.IsValid(cursor))
        {
            return false;
        }

        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)).Split(Separator, Parts);
        return parts.Length == Parts && TryNumbers(parts, out var numbers) && numbers[0] == (int)order && Make(parts, numbers, out rank);
    }

    private static bool Make(string[] parts, long[] numbers, out ListRank rank)
    {
        var audience = new VariantRank((int)numbers[1], (int)numbers[2], (int)numbers[3], 0, 0, 0);
        var wording = new VariantRank((int)numbers[4], (int)numbers[5], (int)numbers[6], 0, 0, 0);
        rank = new ListRank(parts[10], audience, wording, (int)numbers[7], numbers[8], parts[9]);
        return true;
    }

    private static bool TryNumbers(string[] parts, out long[] numbers)
    {
        numbers = new long[9];
        for (var index = 0; index < numbers.Length; index++)
        {
            if (!long.TryParse(parts[index], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out numbers[index]))
            {
                return false;
            }
        }

        return true;
    }
}
