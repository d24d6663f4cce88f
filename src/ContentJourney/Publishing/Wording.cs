using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney.Publishing;

/// <summary>All wordings of an item in one locale.</summary>
public sealed class Wording
{
    internal Wording(Locale locale, IEnumerable<Variant> variants)
    {
        Locale = locale;
        Variants = variants.OrderBy(variant => variant.Key, StringComparer.Ordinal).Select(variant => new WordedVariant(variant)).ToValueList();
        Base = Variants.First(variant => variant.Variant.IsBase);
        Inputs = InputsUsed.Of(Variants);
    }

    /// <summary>Gets the locale.</summary>
    public Locale Locale { get; }

    /// <summary>Gets the variants by key in ordinal order, the base among them.</summary>
    public ValueList<WordedVariant> Variants { get; }

    /// <summary>Gets the variant that targets nobody.</summary>
    public WordedVariant Base { get; }

    /// <summary>Gets what of a context the choice among them depends on.</summary>
    public InputsUsed Inputs { get; }
}
