using System.Globalization;
using ContentJourney.Channels;
using ContentJourney.Content;
using ContentJourney.Fitting;
using ContentJourney.Publishing;
using ContentJourney.Texts;
using ContentJourney.Themes.Daylight.Looking;
using ContentJourney.Themes.Daylight.Wording;

namespace ContentJourney.Themes.Daylight.Shown;

/// <summary>What an item says in the fields of its content type.</summary>
/// <param name="Rows">Names and values.</param>
/// <param name="References">Items it refers to.</param>
internal sealed record OwnFields(IReadOnlyList<OwnField> Rows, IReadOnlyList<Card> References)
{
    /// <summary>The fields of a delivery.</summary>
    public static OwnFields Of(DeliveredContent content, Look look, Deliverer deliverer)
    {
        var definitions = look.Site.Definitions.ContentTypes.FirstOrDefault(type => type.Key == content.Item.Type)?.Fields ?? [];
        var given = definitions
            .Select(definition => (definition, value: content.OwnFields.FirstOrDefault(found => found.Key == definition.Key)))
            .Where(pair => pair.value is { Values.Count: > 0 })
            .ToArray();
        var rows = given
            .Where(pair => pair.definition.Kind != FieldKind.Reference)
            .Select(pair => new OwnField(pair.definition.Name, [.. pair.value!.Values.Select(value => Value(value, pair.definition.Kind, content, look, deliverer))]));
        var references = given
            .Where(pair => pair.definition.Kind == FieldKind.Reference)
            .SelectMany(pair => pair.value!.Values.OfType<FieldScalar.Text>())
            .Select(key => look.Site.Items.GetValueOrDefault(key.Value))
            .OfType<PublishedItem>();
        return new OwnFields([.. rows], Card.Of(references, look, deliverer));
    }

    private static OwnValue Value(FieldScalar value, FieldKind kind, DeliveredContent content, Look look, Deliverer deliverer) => value switch
    {
        FieldScalar.Number number => new(Written(new FactValue.Number(number.Value), content)),
        FieldScalar.Date date => new(Written(new FactValue.Date(date.Value), content)),
        FieldScalar.Boolean truth => new(truth.Value ? Words.For(content.Locale).Yes : Words.For(content.Locale).No),
        FieldScalar.Picture picture => new(picture.Value.Alt, Address: look.Media(picture.Value.File)),
        FieldScalar.Text text when kind == FieldKind.Markdown => new("", Html: look.Keep(content.Shape(new AuthoredText(text.Value, TextSyntax.Markdown)).Value(TextForm.Html))),
        FieldScalar.Text text when kind == FieldKind.Link => Linked(content.Fill(text.Value), look, deliverer),
        FieldScalar.Text text => new(content.Fill(text.Value)),
        _ => new(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
    };

    // A link to a page of the site says that page's name.
    private static OwnValue Linked(string address, Look look, Deliverer deliverer) =>
        look.Site.AtPath(address) is { } item && deliverer.Deliver(item, look.Context) is { } target
            ? new(target.Headline.Text.Value(TextForm.Plain), Address: look.Link(address))
            : new(address, Address: SafeAddress.IsAllowed(address) ? look.Link(address) : null);

    private static string Written(FactValue value, DeliveredContent content) => FactFormatter.Format(value, content.Locale).Text;
}
