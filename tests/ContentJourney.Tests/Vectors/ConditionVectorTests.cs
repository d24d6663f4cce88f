using System.Text.Json;
using ContentJourney.Content.Conditions;

namespace ContentJourney.Tests.Vectors;

public class ConditionVectorTests
{
    private static readonly JsonElement _vectors = VectorFiles.Read("conditions.json");

    public static IEnumerable<object?[]> Cases() =>
        _vectors.GetProperty("cases").EnumerateArray().Select(found => new object?[] { found.Text("expression"), found.Text("holds") });

    public static IEnumerable<object?[]> Errors() =>
        _vectors.GetProperty("errors").EnumerateArray().Select(found => new object?[] { found.Text("expression"), found.GetProperty("character").GetInt32() });

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_condition_holds_as_the_vector_says(string expression, string holds)
    {
        var condition = ConditionParser.Parse(expression).Value;

        Assert.Equal(holds, condition.Holds(VectorContext.Attributes(_vectors)) switch { true => "true", false => "false", _ => "unknown" });
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_canonical_text_reads_back_as_the_same_condition(string expression, string holds)
    {
        var condition = ConditionParser.Parse(expression).Value;
        var again = ConditionParser.Parse(condition.Text).Value;

        Assert.Equal((condition.Text, condition.Comparisons, condition.Attributes), (again.Text, again.Comparisons, again.Attributes));
        Assert.Equal(holds, again.Holds(VectorContext.Attributes(_vectors)) switch { true => "true", false => "false", _ => "unknown" });
    }

    [Theory]
    [MemberData(nameof(Errors))]
    public void What_is_no_condition_is_told_by_the_character(string expression, int character)
    {
        var problem = Assert.Single(ConditionParser.Parse(expression).Problems);

        Assert.Equal("condition.syntax", problem.Code);
        Assert.StartsWith($"Character {character}: ", problem.Message, StringComparison.Ordinal);
    }
}
