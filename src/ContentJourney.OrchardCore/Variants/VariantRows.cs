using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Forms;
using ContentJourney.Forms.Content;
using ContentJourney.Problems;

namespace ContentJourney.OrchardCore.Variants;

/// <summary>The wordings of a content item as rows of a form, the base first.</summary>
internal static class VariantRows
{
    /// <summary>The rows' list; the fields of a row begin with <c>v.0.</c>, <c>v.1.</c>…</summary>
    public const string List = "v";

    /// <summary>The wordings as rows: a base, be there one or not, and the others in their order.</summary>
    public static ValueList<Variant> Of(ValueList<Variant>? variants, Locale locale)
    {
        var written = (variants ?? []).FirstOrDefault(variant => variant.IsBase);
        return [written ?? new Variant { Key = Variant.BaseKey, Locale = locale }, .. (variants ?? []).Where(variant => !ReferenceEquals(variant, written))];
    }

    /// <summary>What was typed. A wording without a name gets one of whom it is for.</summary>
    public static ValueList<Variant> Read(FormReader form, ValueList<Variant> before)
    {
        var known = new Item { Key = "", Type = "", Variants = before };
        var read = new List<Variant>();
        foreach (var (position, row) in form.Rows(List, "key").Index())
        {
            var variant = VariantForm.Read(form, row, known, type: null, itemPath: "");
            if (position == 0)
            {
                read.Add(variant with { Key = Variant.BaseKey, When = Targeting.Anybody });
                continue;
            }

            if (variant.IsBase)
            {
                form.Add(new Problem("variant.nobody", $"Choose a persona, a phase or a channel that the wording is for.", $"{row}when"));
            }

            read.Add(variant.Key.Length > 0 || variant.IsBase ? variant : variant with { Key = KeyOf(variant.When, read) });
        }

        foreach (var twin in read.Index().Where(row => read.Take(row.Index).Any(other => other.Key == row.Item.Key) && row.Item.Key.Length > 0))
        {
            form.Add(new Problem("variant.key.taken", $"There is a wording of this name already; choose another.", $"{List}.{twin.Index}.key"));
        }

        return read.ToValueList();
    }

    private static string KeyOf(Targeting when, List<Variant> others) => KeySuggestion.Of(
        string.Join('-', when.Personas.Concat(when.Phases).Concat(when.Channels)),
        key => others.Any(other => other.Key == key));
}
