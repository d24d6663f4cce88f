using System.Reflection;
using ContentJourney.GraphQL.Validation;

namespace ContentJourney.GraphQL.Tests.Validation;

public class SpecCoverageTests
{
    /// <summary>The headings of chapter 5 that have none below them and state a rule, in their order.</summary>
    private static readonly string[] _anchors =
    [
        "sec-Executable-Definitions",
        "sec-Operation-Type-Existence",
        "sec-Operation-Name-Uniqueness",
        "sec-Lone-Anonymous-Operation",
        "sec-Single-Root-Field",
        "sec-Field-Selections",
        "sec-Field-Selection-Merging",
        "sec-Leaf-Field-Selections",
        "sec-Argument-Names",
        "sec-Argument-Uniqueness",
        "sec-Required-Arguments",
        "sec-Fragment-Name-Uniqueness",
        "sec-Fragment-Spread-Type-Existence",
        "sec-Fragments-on-Object-Interface-or-Union-Types",
        "sec-Fragments-Must-Be-Used",
        "sec-Fragment-Spread-Target-Defined",
        "sec-Fragment-Spreads-Must-Not-Form-Cycles",
        "sec-Fragment-Spread-Is-Possible",
        "sec-Values-of-Correct-Type",
        "sec-Input-Object-Field-Names",
        "sec-Input-Object-Field-Uniqueness",
        "sec-Input-Object-Required-Fields",
        "sec-Directives-Are-Defined",
        "sec-Directives-Are-in-Valid-Locations",
        "sec-Directives-Are-Unique-per-Location",
        "sec-Variable-Uniqueness",
        "sec-Variables-Are-Input-Types",
        "sec-All-Variable-Uses-Defined",
        "sec-All-Variables-Used",
        "sec-All-Variable-Usages-Are-Allowed",
    ];

    private static readonly Type[] _rules =
        [.. typeof(DocumentValidator).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(ValidationRule)))];

    [Fact]
    public void Each_section_has_one_rule_and_each_rule_one_section() =>
        Assert.Equal(_anchors.Order(StringComparer.Ordinal), _rules.SelectMany(Sections).Order(StringComparer.Ordinal));

    [Fact]
    public void The_index_has_all_rules_in_the_order_of_the_specification()
    {
        var schema = GraphQL.TypeSystem.Sdl.SchemaReader.Read("type Query { a: Int }").Require();
        var rules = SpecifiedRules.Create(new ValidationContext(schema, Language.Documents.Parse("{ a }"), 1));

        Assert.Equal(_anchors, rules.Select(rule => Sections(rule.GetType()).Single()));
    }

    [Fact]
    public void A_rule_is_named_after_its_section() => Assert.All(_rules, rule =>
        Assert.Equal(rule.Name, Sections(rule).Single()["sec-".Length..].Replace("-", "", StringComparison.Ordinal), ignoreCase: true));

    private static IEnumerable<string> Sections(Type rule) => rule.GetCustomAttributes<SpecSectionAttribute>().Select(section => section.Anchor);
}
