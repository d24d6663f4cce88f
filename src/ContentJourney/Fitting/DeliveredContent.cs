using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Publishing;
using ContentJourney.Selection;
using ContentJourney.Texts;

namespace ContentJourney.Fitting;

/// <summary>One message, worded and cut for one context. Fields are fitted when first asked for, so nobody pays for what is not fetched.</summary>
public sealed class DeliveredContent
{
    private readonly TextFitter _fitter;
    private readonly FieldFitting _fields;

    internal DeliveredContent(VariantSelection selection, SiteContext context, TextFitter fitter)
    {
        Selection = selection;
        Context = context;
        _fitter = fitter;
        _fields = new FieldFitting(selection, context.Channel.Channel, fitter);
    }

    /// <summary>Gets which wordings took part.</summary>
    public VariantSelection Selection { get; }

    /// <summary>Gets the context it was made for.</summary>
    public SiteContext Context { get; }

    /// <summary>Gets the item.</summary>
    public Item Item => Selection.Item.Item;

    /// <summary>Gets when the item was published as it is.</summary>
    public DateTimeOffset PublishedAt => Selection.Item.PublishedAt;

    /// <summary>Gets the language all of it is in.</summary>
    public Locale Locale => Selection.Wording.Locale;

    /// <summary>Gets the name of the message; comes on every channel.</summary>
    public FittedText Headline => field ??= _fields.Headline();

    /// <summary>Gets the message in a paragraph; null when there is none or the channel wants none.</summary>
    public FittedText? Summary => field ??= Wanted(MessageFields.Summary);

    /// <summary>Gets the whole text; null when there is none or the channel wants none.</summary>
    public FittedText? Body => field ??= Wanted(MessageFields.Body);

    /// <summary>Gets what one can do next, the most important first; empty when the channel wants none.</summary>
    public ValueList<FittedAction> CallsToAction => Actions.Actions;

    /// <summary>Gets pictures; empty when the channel wants none.</summary>
    public ValueList<FittedMedia> Media => Pictures.Media;

    /// <summary>Gets what a voice says; null when there is nothing or the channel does not speak.</summary>
    public FittedSpeech? Speech => field ??= Wants(MessageFields.Speech) && _fields.Speech() is { } text
        ? new FittedSpeech(text, text.Text.Seconds, _fields.Text(MessageFields.SpeechReprompt)?.Text.Value(TextForm.Plain))
        : null;

    /// <summary>Gets what fits on a wrist; null where the channel wants none.</summary>
    public FittedGlance? Glance => field ??= Wants(MessageFields.Glance)
        ? new FittedGlance(_fields.GlanceTitle(), _fields.Text(MessageFields.GlanceText))
        : null;

    /// <summary>Gets the values of the content type's own fields, in the delivery's language.</summary>
    public ValueList<FieldValue> OwnFields => Selection.Wording.Base.Variant.Fields;

    /// <summary>Gets where each field came from, in a fixed order; fields without a value are left out.</summary>
    public ValueList<SelectedField> Fields => field ??= [.. TextFields(), .. new[] { Actions.Field, Pictures.Field }.OfType<SelectedField>()];

    /// <summary>Gets the soft budgets that it is over.</summary>
    public ValueList<Budget> BrokenBudgets => field ??= [.. Bounded().SelectMany(pair => pair.Text.Text.BrokenBudgets), .. ListFitting.Broken(Context.Channel.Channel, CallsToAction.Count, Media)];

    /// <summary>Gets whether a wording that took part has fallen behind its base.</summary>
    public bool IsStale => Selection.Item.Stale.Count > 0
        && Selection.Variants.Any(ranked => Selection.Item.Stale.Contains(new StaleVariant(ranked.Variant.Variant.Key, Locale)));

    /// <summary>Gets the dimensions of the context that it depends on, by name.</summary>
    public ValueList<string> InputsUsed => field ??= DeliveryInputs.Of(Selection, Context).Names;

    /// <summary>Gets a key that equals another's only if the deliveries are byte-equal, whatever form is asked for.</summary>
    public string CacheKey => field ??= DeliveryInputs.Key(Selection, Context);

    /// <summary>Gets whether some field is shortened or made from another; texts that can be neither are not read to tell.</summary>
    internal bool IsDerived => Bounded().Select(pair => pair.Text.Source)
        .Concat(new[] { Actions.Field, Pictures.Field }.OfType<SelectedField>().Select(found => found.Source))
        .Any(source => source is FieldSource.Derived or FieldSource.Shortened);

    private (ValueList<FittedAction> Actions, SelectedField? Field) Actions => field.Actions is null
        ? field = Wants(MessageFields.CallsToAction) ? ListFitting.Actions(Selection, Context.Channel.Channel, Fill, FillAddress) : ([], null)
        : field;

    private (ValueList<FittedMedia> Media, SelectedField? Field) Pictures => field.Media is null
        ? field = Wants(MessageFields.Media) ? ListFitting.Media(Selection, Context.Channel.Channel) : ([], null)
        : field;

    /// <summary>A Markdown text of an own field, its facts filled in.</summary>
    public ShapedText Shape(AuthoredText text) => _fitter.Once(text, Selection.Item, Locale);

    /// <summary>A plain text with its facts filled in.</summary>
    public string Fill(string text) =>
        text.Contains('{', StringComparison.Ordinal) ? PlainText.Of(_fitter.Read(text, TextSyntax.Plain, Selection.Item, Locale)) : text;

    // An address that is not allowed is refused when it is stored; should one come by another way, it leads nowhere.
    private string FillAddress(string address) => FactResolver.ResolveAddress(address, Item.Facts) ?? "#";

    private bool Wants(string field) => Context.Channel.Channel.Wants.AsSpan().Contains(field);

    private FittedText? Wanted(string field) => Wants(field) ? _fields.Text(field) : null;

    private IEnumerable<SelectedField> TextFields() => Texts().Select(pair => new SelectedField(pair.Name, pair.Text.Variant, pair.Text.Source));

    // A body is made from no other field, so that one without a budget is whole.
    private IEnumerable<(string Name, FittedText Text)> Bounded() => Texts(Context.Channel.Channel.Budgets.Any(budget => budget.Field == MessageFields.Body) ? Body : null);

    private IEnumerable<(string Name, FittedText Text)> Texts() => Texts(Body);

    private IEnumerable<(string Name, FittedText Text)> Texts(FittedText? body) => new (string Name, FittedText? Text)[]
    {
        (MessageFields.Headline, Headline),
        (MessageFields.Summary, Summary),
        (MessageFields.Body, body),
        (MessageFields.Speech, Speech?.Text),
        (MessageFields.GlanceTitle, Glance?.Title),
        (MessageFields.GlanceText, Glance?.Text),
    }.Where(pair => pair.Text is not null).Select(pair => (pair.Name, pair.Text!));
}
