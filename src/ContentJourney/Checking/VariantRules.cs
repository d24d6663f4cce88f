using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Experiments;
using ContentJourney.Publishing;

namespace ContentJourney.Checking;

/// <summary>Wordings: exactly one base in each locale, and variants that say whom they are for.</summary>
internal static class VariantRules
{
    public static void Check(CheckRun run, Item item, string path)
    {
        if (!run.Known.IsUnread(Noun.Item, item.Key) && item.Variants.All(variant => variant.Locale != run.Site.Settings.DefaultLocale || !IsBase(variant)))
        {
            run.Add("item.base.missing", $"The item has no base in the default locale \"{run.Site.Settings.DefaultLocale}\"; every other wording falls back on it.", path);
        }

        foreach (var locale in item.Variants.GroupBy(variant => variant.Locale))
        {
            var variants = SitePath.Each($"{path}/variants/{locale.Key}", locale, variant => variant.Key).ToArray();
            CheckLocale(run, locale.Key, variants);
            foreach (var (variant, at) in variants)
            {
                CheckVariant(run, variant, at);
                MessageRules.Check(run, item, variant, at);
                FieldRules.Check(run, item, variant, at);
                BudgetRules.Check(run, item, variant, at);
            }
        }
    }

    private static void CheckLocale(CheckRun run, Locale locale, (Variant Variant, string Path)[] variants)
    {
        if (!run.Site.Settings.Locales.Contains(locale))
        {
            run.Add("variant.locale.unknown", $"The site has no locale \"{locale}\"; it has {string.Join(", ", run.Site.Settings.Locales)}.", variants[0].Path);
        }

        var bases = variants.Where(variant => variant.Variant.IsBase).ToArray();
        if (!bases.Any(variant => IsBase(variant.Variant)) && locale != run.Site.Settings.DefaultLocale)
        {
            run.Add("item.base.missing", $"The item has no base in \"{locale}\"; what a variant does not say comes from it.", variants[0].Path);
        }

        foreach (var (variant, path) in bases.Where(variant => variant.Variant.Key != Variant.BaseKey))
        {
            run.Add("item.base.several", $"The variant \"{variant.Key}\" is for nobody in particular, so it would be a base of \"{locale}\"; say in \"when\" whom it is for.", path);
        }
    }

    private static void CheckVariant(CheckRun run, Variant variant, string path)
    {
        run.Key("variant", variant.Key, path);
        if (variant is { IsBase: true, Key: Variant.BaseKey, Priority: not 0 })
        {
            run.Add("item.base.priority", "A base has no priority: it comes last in any case.", path);
        }
        else if (!variant.IsBase && variant.Key == Variant.BaseKey)
        {
            run.Add("variant.key.base", $"Only a base has the key \"{Variant.BaseKey}\"; choose another for a variant.", path);
        }

        AudienceRules.Check(run, variant.When.Personas, variant.When.Phases, variant.When.Channels, "variant", $"{path}/when");
        ScheduleRules.Check(run, variant.When.Schedule, $"{path}/when/schedule");
        if (variant.When.Experiment is { } arm)
        {
            CheckExperiment(run, arm, $"{path}/when");
        }
    }

    private static void CheckExperiment(CheckRun run, ExperimentArm named, string path)
    {
        if (run.Known.IsUnread(Noun.Experiment, named.Experiment))
        {
            return;
        }

        var experiment = run.Site.Experiments.FirstOrDefault(experiment => experiment.Key == named.Experiment);
        if (experiment is null)
        {
            run.Add("variant.experiment.unknown", $"There is no experiment \"{named.Experiment}\".{Suggestion.For(named.Experiment, run.Known.Of(Noun.Experiment))} A new one is added to experiments.yaml.", $"{path}/experiment");
        }
        else if (experiment.Arms.All(arm => arm.Key != named.Arm))
        {
            run.Add("variant.arm.unknown", $"The experiment \"{experiment.Key}\" has no arm \"{named.Arm}\".{Suggestion.For(named.Arm, Keys(experiment.Arms))} A new one is added to experiments.yaml.", $"{path}/arm");
        }
    }

    private static bool IsBase(Variant variant) => variant is { IsBase: true, Key: Variant.BaseKey };

    private static IEnumerable<string> Keys(ValueList<Arm> arms) => arms.Select(arm => arm.Key);
}
