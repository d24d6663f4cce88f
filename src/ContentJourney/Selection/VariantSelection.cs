using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Publishing;

namespace ContentJourney.Selection;

/// <summary>Which wordings of an item take part in a context, in order.</summary>
/// <param name="Item">The item.</param>
/// <param name="Wording">Its wordings in the locale that was chosen.</param>
/// <param name="Variants">Those that take part, the most specific first; the base is among them unless the first stands alone.</param>
public sealed record VariantSelection(PublishedItem Item, Wording Wording, ValueList<RankedVariant> Variants)
{
    /// <summary>Gets the arm of the first variant that is part of an experiment; null when none is.</summary>
    public ExperimentArm? Experiment
    {
        get
        {
            foreach (var ranked in Variants)
            {
                if (ranked.Variant.Variant.When.Experiment is { } arm)
                {
                    return arm;
                }
            }

            return null;
        }
    }

    /// <summary>Step 4: the first variant that authors a field, with its position; null when none does.</summary>
    /// <param name="field">A name of <see cref="MessageFields"/>.</param>
    public (WordedVariant Variant, int Position)? FirstAuthoring(string field)
    {
        for (var position = 0; position < Variants.Count; position++)
        {
            if (Variants[position].Variant.Authors(field))
            {
                return (Variants[position].Variant, position);
            }
        }

        return null;
    }
}
