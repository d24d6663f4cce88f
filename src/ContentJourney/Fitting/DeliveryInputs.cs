using System.Buffers.Binary;
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

    /// <summary>Base64url of 16 bytes over the item, what is published of it, and the values of the inputs used; of time only which spans are open.</summary>
    public static string Key(VariantSelection selection, SiteContext context)
    {
        var inputs = Of(selection, context);
        var text = new KeyText();
        text.Add(selection.Item.Item.Key);
        text.Add(selection.Item.Fingerprint);
        text.Add(context.Site.DefinitionsVersion);
        text.Add(selection.Wording.Locale.Tag);
        text.Add(context.Context.Channel);
        text.Add(inputs.Persona ? context.Context.Persona : null);
        text.Add(inputs.Phase ? context.Context.Phase : null);
        text.Add(inputs.Seed ? context.Context.Seed : null);
        foreach (var schedule in inputs.Schedules)
        {
            text.Add(schedule.Admits(context.Context.At) ? 1 : 0);
        }

        foreach (var name in inputs.Attributes)
        {
            var value = context.Context.Attributes.GetValueOrDefault(name);
            text.Add(name);
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
