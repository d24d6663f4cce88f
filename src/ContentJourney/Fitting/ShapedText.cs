using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Texts;

namespace ContentJourney.Fitting;

/// <summary>A text that fits its channel, written out in each form when first asked for it. Shared by all deliveries that need it.</summary>
public sealed class ShapedText
{
    private readonly string?[] _forms = new string?[4];
    private readonly ITextShaper _shaper;
    private readonly Locale _locale;
    private readonly bool _isLine;
    private int _characters = -1;
    private double _seconds = -1;

    internal ShapedText(RichText tree, Locale locale, ITextShaper shaper, bool isLine, bool shortened, ValueList<Budget> broken)
    {
        Tree = tree;
        _locale = locale;
        _shaper = shaper;
        _isLine = isLine;
        IsShortened = shortened;
        BrokenBudgets = broken;
    }

    /// <summary>Gets the text, its facts filled in.</summary>
    public RichText Tree { get; }

    /// <summary>Gets whether it was cut.</summary>
    public bool IsShortened { get; }

    /// <summary>Gets the soft budgets it is over.</summary>
    public ValueList<Budget> BrokenBudgets { get; }

    /// <summary>Gets its length in characters as people see them, of the plain form.</summary>
    public int Characters => _characters >= 0 ? _characters : _characters = TextMeasure.Count(Tree, BudgetUnit.Characters, _locale);

    /// <summary>Gets how many seconds a voice takes to say it, estimated for the language.</summary>
    public double Seconds => _seconds >= 0 ? _seconds : _seconds = SpeechTime.Seconds(Tree, _locale);

    /// <summary>The text in a form.</summary>
    public string Value(TextForm form) => _forms[(int)form] ??= _isLine ? _shaper.WriteLine(Tree, form, _locale) : _shaper.Write(Tree, form, _locale);
}
