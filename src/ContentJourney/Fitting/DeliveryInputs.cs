using System.Buffers.Binary;
using System.Globalization;
using ContentJourney.Collections;
using ContentJourney.Publishing;
using ContentJourney.Selection;

namespace ContentJourney.Fitting;

/// <summary>Which dimensions a delivery depends on, and the key made of their values.</summary>
internal static class DeliveryInputs
{
    /// <summary>What the wordings depend on, and the item's topics and schedule.</summary>
    public static InputsUsed Of(VariantSelection selection, SiteContext context)
    {
        var inputs = selection.Wording.Inputs;
        var item = selection.Item.Item;
        inputs = inputs.Persona || !context.Site.IsExcludedForSomebody(item.Topics) ? inputs : inputs with { Persona = true };
        return item.Schedule is { } schedule ? inputs with { Schedules = [schedule, .. inputs.Schedules] } : inputs;
    }

    /// <summary>The item, what is published of it and the values of the inputs used, for programs to compare; of time only which spans are open.</summary>
    public static string Key(VariantSelection selection, SiteContext context)
    {
        var inputs = Of(selection, context);
        var (item, asked) = (selection.Item, context.Context);
        var (persona, phase) = (inputs.Persona ? asked.Persona : null, inputs.Phase ? asked.Phase : null);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{item.Item.Key};{item.Fingerprint:x};{context.Site.DefinitionsVersion:x};{selection.Wording.Locale.Tag};{asked.Channel};{persona};{phase};{Rest(inputs, context)}");
    }

    // The spans that are open, and what clients may make up as they like, hashed: it may be long, and anything at all.
    private static string Rest(InputsUsed inputs, SiteContext context)
    {
        var open = inputs.Schedules.Count == 0 ? "" : string.Concat(inputs.Schedules.Select(schedule => schedule.Admits(context.Context.At) ? '1' : '0'));
        return HasFreeText(inputs, context.Context) ? $"{open};{FreeText(inputs, context.Context)}" : open;
    }

    private static bool HasFreeText(InputsUsed inputs, SelectionContext context)
    {
        var found = inputs.Seed && context.Seed is not null;
        foreach (var name in inputs.Attributes)
        {
            found |= context.Attributes.ContainsKey(name);
        }

        return found;
    }

    private static string FreeText(InputsUsed inputs, SelectionContext context)
    {
        var text = new KeyText();
        text.Add(inputs.Seed ? context.Seed : null);
        foreach (var name in inputs.Attributes)
        {
            var value = context.Attributes.GetValueOrDefault(name);
            text.Add(value?.GetType().Name);
            text.Add(value?.ToString());
        }

        var hash = text.Hash();
        text.Dispose();
        return Write(hash);
    }

    private static string Write(UInt128 hash)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, hash);
        return System.Buffers.Text.Base64Url.EncodeToString(bytes);
    }
}
