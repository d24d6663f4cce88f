using ContentJourney.Content;
using ContentJourney.Content.Conditions;
using ContentJourney.Experiments;

namespace ContentJourney.Documents.Tests;

public class DocumentJsonTests
{
    [Fact]
    public void An_item_is_written_like_this()
    {
        var item = new Item
        {
            Key = "aurora",
            Type = "product",
            Facts = [new("price", new FactValue.Money(499.00m, "EUR")), new("since", new FactValue.Date(new(2026, 3, 1)))],
            Variants =
            [
                new()
                {
                    Key = "base", Locale = Locale.Of("de"), Message = new() { Headline = "Größe", Media = [] },
                    Fields = [new("note", [new FieldScalar.Text("x"), new FieldScalar.Boolean(true), new FieldScalar.Picture(new("media/a.svg", ""))])],
                },
                new() { Key = "max", Locale = Locale.Of("de"), When = new() { Personas = ["max"], Condition = ConditionParser.Parse("age >= 18").Value } },
            ],
        };

        Assert.Equal(
            """
            {"key":"aurora","type":"product","audience":{"personas":[],"phases":[],"channels":[]},
            "facts":[{"name":"price","value":{"kind":"money","amount":499.00,"currency":"EUR"}},{"name":"since","value":{"kind":"date","day":"2026-03-01"}}],"priority":0,
            "variants":[{"key":"base","locale":"de","when":{},"priority":0,"standalone":false,"message":{"headline":"Größe","media":[]},
            "fields":[{"key":"note","values":[{"kind":"text","value":"x"},{"kind":"boolean","value":true},{"kind":"picture","value":{"file":"media/a.svg","alt":""}}]}]},
            {"key":"max","locale":"de","when":{"personas":["max"],"condition":"age >= 18"},"priority":0,"standalone":false,"message":{}}]}
            """.Replace("\n", "", StringComparison.Ordinal),
            DocumentJson.Write(item));
    }

    [Fact]
    public void Enumerations_are_written_by_name() =>
        Assert.Contains("\"fields\":[{\"key\":\"f\",\"name\":\"F\",\"kind\":\"markdown\"", DocumentJson.Write(new ContentType("t", "T", [new("f", "F", FieldKind.Markdown)])), StringComparison.Ordinal);

    [Fact]
    public void Members_of_a_newer_version_are_passed_over() =>
        Assert.Equal(
            new Experiment("e", "E", [new("a", 1)]),
            DocumentJson.Read<Experiment>("""{"new":{"x":[1]},"key":"e","name":"E","arms":[{"new":1,"key":"a","share":1}]}"""));

    [Fact]
    public void A_kind_may_stand_behind_what_it_describes() =>
        Assert.Equal(new FactValue.Percent(20), DocumentJson.Read<FactValue>("""{"amount":20,"kind":"percent"}"""));

    [Theory]
    [InlineData("""{"kind":"secret"}""")]
    [InlineData("""{"amount":20}""")]
    public void A_value_of_an_unknown_kind_is_refused(string json) =>
        Assert.ThrowsAny<Exception>(() => DocumentJson.Read<FactValue>(json));
}
