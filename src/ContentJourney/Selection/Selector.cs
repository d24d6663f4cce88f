using System.Buffers;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Publishing;

namespace ContentJourney.Selection;

/// <summary>Steps 0 to 3: which wordings of an item take part in a context. Pure: the same item and context give the same answer everywhere.</summary>
public static class Selector
{
    /// <summary>Step 0: why the item is not to be had; null when it is.</summary>
    public static WithheldReason? Withheld(PublishedItem item, SiteContext context) =>
        item.Item.Schedule is { } schedule && !schedule.Admits(context.Context.At) ? WithheldReason.OutOfSchedule
        : context.Persona is { } persona && item.Item.Topics.Count > 0 && persona.Excludes(item.Item.Topics) ? WithheldReason.ExcludedTopic
        : WordingOf(item, context) is null ? WithheldReason.NoLocale
        : null;

    /// <summary>Step 1: the wordings in the first locale that would do; null when there is none.</summary>
    public static Wording? WordingOf(PublishedItem item, SiteContext context)
    {
        foreach (var locale in context.Locales)
        {
            if (item.WordingIn(locale) is { } wording)
            {
                return wording;
            }
        }

        return null;
    }

    /// <summary>Steps 1 to 4 for an item that is not withheld; null when it is.</summary>
    public static VariantSelection? Select(PublishedItem item, SiteContext context) =>
        Withheld(item, context) is null && WordingOf(item, context) is { } wording
            ? new VariantSelection(item, wording, Standing(wording, context))
            : null;

    /// <summary>The rank of the best eligible variant: what lists sort by.</summary>
    public static VariantRank BestRank(Wording wording, SiteContext context)
    {
        VariantRank? best = null;
        foreach (var variant in wording.Variants)
        {
            if (Eligibility.FirstFailure(variant.Variant, context, out var rank) is null && (best is null || rank < best))
            {
                best = rank;
            }
        }

        return best ?? default;
    }

    /// <summary>Every variant of the item that does not take part, with the first rule it fails; in the item's order.</summary>
    public static ValueList<RejectedVariant> Rejected(PublishedItem item, VariantSelection selection, SiteContext context)
    {
        var rejected = new List<RejectedVariant>();
        foreach (var variant in item.Item.Variants)
        {
            if (!TakesPart(variant, selection))
            {
                rejected.Add(Rejection.Of(variant, selection, context));
            }
        }

        return rejected.ToValueList();
    }

    private static bool TakesPart(Variant variant, VariantSelection selection)
    {
        foreach (var ranked in selection.Variants)
        {
            if (ReferenceEquals(ranked.Variant.Variant, variant))
            {
                return true;
            }
        }

        return false;
    }

    // Sorted in rented memory, so that a selection costs one list of those that take part.
    private static ValueList<RankedVariant> Standing(Wording wording, SiteContext context)
    {
        var rented = ArrayPool<RankedVariant>.Shared.Rent(wording.Variants.Count);
        var eligible = rented.AsSpan(0, CollectEligible(wording, context, rented));
        eligible.Sort();
        ValueList<RankedVariant> standing = [.. WithoutStandalone(eligible)];
        ArrayPool<RankedVariant>.Shared.Return(rented, clearArray: true);
        return standing;
    }

    private static int CollectEligible(Wording wording, SiteContext context, Span<RankedVariant> eligible)
    {
        var count = 0;
        foreach (var variant in wording.Variants)
        {
            if (Eligibility.FirstFailure(variant.Variant, context, out var rank) is null)
            {
                eligible[count++] = new RankedVariant(variant, rank);
            }
        }

        return count;
    }

    // Step 4: first and standalone, it inherits nothing; standalone and not first, it lends nothing.
    private static Span<RankedVariant> WithoutStandalone(Span<RankedVariant> ordered)
    {
        if (ordered is [{ Variant.Variant.Standalone: true }, ..])
        {
            return ordered[..1];
        }

        var count = 0;
        foreach (var ranked in ordered)
        {
            if (!ranked.Variant.Variant.Standalone)
            {
                ordered[count++] = ranked;
            }
        }

        return ordered[..count];
    }
}
