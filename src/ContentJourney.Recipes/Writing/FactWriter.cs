using System.Xml;
using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney.Recipes.Writing;

/// <summary>Writes <c>facts</c>.</summary>
internal static class FactWriter
{
    public static YamlFields Write(ValueList<Fact> facts)
    {
        var fields = new YamlFields();
        foreach (var fact in facts)
        {
            fields.Add(fact.Name, Write(fact.Value).Value);
        }

        return fields;
    }

    private static YamlFields Write(FactValue value) => value switch
    {
        FactValue.Money money => new YamlFields().Add("money", money.Amount).Add("currency", money.Currency),
        FactValue.Number number => new YamlFields().Add("number", number.Amount).Add("unit", number.Unit),
        FactValue.Percent percent => new YamlFields().Add("percent", percent.Amount),
        FactValue.Date date => new YamlFields().Add("date", YamlValue.Of(date.Day)),
        FactValue.Duration duration => new YamlFields().Add("duration", new YamlValue.Raw(XmlConvert.ToString(duration.Span))),
        FactValue.Text text => new YamlFields().Add("text", text.Wording),
        FactValue.Url url => new YamlFields().Add("url", url.Address),
        _ => throw new NotSupportedException($"A fact of the kind {value.GetType().Name} has no spelling in recipes."),
    };
}
