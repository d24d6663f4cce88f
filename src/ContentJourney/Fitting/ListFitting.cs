using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Publishing;
using ContentJourney.Selection;

namespace ContentJourney.Fitting;

/// <summary>Cuts lists to a channel's budgets: the first entries that fit stay.</summary>
internal static class ListFitting
{
    public static (ValueList<FittedAction> Actions, SelectedField? Field) Actions(VariantSelection selection, Channel channel, Func<string, string> fill, Func<string, string> fillAddress)
    {
        if (selection.FirstAuthoring(MessageFields.CallsToAction) is not { } found)
        {
            return ([], null);
        }

        var key = found.Variant.Variant.Key;
        var all = found.Variant.FilledActions ??= Filled(found.Variant, fill, fillAddress);
        var kept = Limit(channel, MessageFields.CallsToAction, BudgetUnit.Items) is { } most && most < all.Count ? all.Take(most).ToValueList() : all;
        return (kept, Field(MessageFields.CallsToAction, key, found.Position, kept.Count, all.Count));
    }

    public static (ValueList<FittedMedia> Media, SelectedField? Field) Media(VariantSelection selection, Channel channel)
    {
        if (selection.FirstAuthoring(MessageFields.Media) is not { } found)
        {
            return ([], null);
        }

        var authored = found.Variant.Variant.Message.Media!;
        var width = Limit(channel, MessageFields.Media, BudgetUnit.Pixels);
        var fitting = authored.Select(media => Sized(media, width)).OfType<FittedMedia>();
        var kept = Limited(fitting, channel, MessageFields.Media).ToValueList();
        return (kept, Field(MessageFields.Media, found.Variant.Variant.Key, found.Position, kept.Count, authored.Count));
    }

    /// <summary>The soft budgets that the lists of a delivery are over.</summary>
    public static IEnumerable<Budget> Broken(Channel channel, int actions, ValueList<FittedMedia> media) => channel.Budgets.Where(budget => !budget.Cuts && (budget.Field, budget.Unit) switch
    {
        (MessageFields.CallsToAction, BudgetUnit.Items) => actions > budget.Max,
        (MessageFields.Media, BudgetUnit.Items) => media.Count > budget.Max,
        (MessageFields.Media, BudgetUnit.Pixels) => media.Any(picture => picture.Width > budget.Max),
        _ => false,
    });

    private static ValueList<FittedAction> Filled(WordedVariant variant, Func<string, string> fill, Func<string, string> fillAddress) => variant.Variant.Message.CallsToAction!
        .Select(action => new FittedAction(fill(action.Label), fillAddress(action.Url), action.Kind, variant.Variant.Key))
        .ToValueList();

    /// <summary>The picture in the widest size that fits; null when none does. A drawing is scaled; a photograph of unknown width is taken to fit.</summary>
    private static FittedMedia? Sized(Media media, int? most)
    {
        var max = most ?? int.MaxValue;
        var renditions = (media.Renditions ?? []).Where(rendition => rendition.Width <= max).ToValueList();
        if (media.Width is not { } width || width <= max)
        {
            return new FittedMedia(media.File, media.Alt, media.Width, media.Height, renditions);
        }

        if (media.IsVector)
        {
            return new FittedMedia(media.File, media.Alt, max, media.Height is { } height ? Math.Max(1, (int)Math.Round((double)height * max / width)) : null, renditions);
        }

        return renditions.MaxBy(rendition => rendition.Width) is { } widest
            ? new FittedMedia(widest.File, media.Alt, widest.Width, widest.Height, renditions)
            : null;
    }

    private static IEnumerable<T> Limited<T>(IEnumerable<T> all, Channel channel, string field) =>
        Limit(channel, field, BudgetUnit.Items) is { } most ? all.Take(most) : all;

    /// <summary>The tightest budget in a unit that a list is cut to; null when there is none.</summary>
    public static int? Limit(Channel channel, string field, BudgetUnit unit)
    {
        int? least = null;
        foreach (var budget in channel.Budgets)
        {
            least = budget.Cuts && budget.Unit == unit && budget.Field == field && !(budget.Max >= least) ? budget.Max : least;
        }

        return least;
    }

    private static SelectedField? Field(string name, string variant, int position, int kept, int authored) => kept == 0
        ? null
        : new(name, variant, kept < authored ? FieldSource.Shortened : position == 0 ? FieldSource.Authored : FieldSource.Inherited);
}
