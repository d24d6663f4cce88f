using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ContentJourney.Publishing;
using ContentJourney.Selection;

namespace ContentJourney.Fitting;

/// <summary>Which dimensions a delivery depends on, and the key made of their values.</summary>
internal static class DeliveryInputs
{
    // 128 of SHA-256's bits: two deliveries share a key by chance never, by intent not either.
    private const int KeyBytes = 16;
    private const char Separator = '\n';

    /// <summary>What the wordings depend on, and the item's topics and schedule.</summary>
    public static InputsUsed Of(VariantSelection selection, SiteContext context)
    {
        var inputs = selection.Wording.Inputs;
        var item = selection.Item.Item;
        return inputs with
        {
            Persona = inputs.Persona || context.Site.IsExcludedForSomebody(item.Topics),
            Schedules = item.Schedule is { } schedule ? [schedule, .. inputs.Schedules] : inputs.Schedules,
        };
    }

    /// <summary>Base64url of 16 bytes over the item, what is published of it, and the values of the inputs used; of time only which spans are open.</summary>
    public static string Key(VariantSelection selection, SiteContext context)
    {
        var inputs = Of(selection, context);
        var text = new StringBuilder(200)
            .Append(selection.Item.Item.Key).Append(Separator)
            .Append(selection.Item.Fingerprint).Append(Separator)
            .Append(context.Site.DefinitionsVersion).Append(Separator)
            .Append(selection.Wording.Locale.Tag).Append(Separator)
            .Append(context.Context.Channel).Append(Separator)
            .Append(inputs.Persona ? Present(context.Context.Persona) : "").Append(Separator)
            .Append(inputs.Phase ? Present(context.Context.Phase) : "").Append(Separator)
            .Append(inputs.Seed ? Present(context.Context.Seed) : "").Append(Separator);
        foreach (var schedule in inputs.Schedules)
        {
            text.Append(schedule.Admits(context.Context.At) ? '1' : '0');
        }

        foreach (var name in inputs.Attributes)
        {
            text.Append(Separator).Append(name).Append('=').Append(context.Context.Attributes.TryGetValue(name, out var value) ? Present($"{value.GetType().Name}:{value}") : "");
        }

        return Hash(text.ToString());
    }

    // A length before each free text, so that no two lists of inputs run together to the same text.
    private static string Present(string? value) => value is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{value.Length}:{value}");

    private static string Hash(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return System.Buffers.Text.Base64Url.EncodeToString(hash[..KeyBytes]);
    }
}
