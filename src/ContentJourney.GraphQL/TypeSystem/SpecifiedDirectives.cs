using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>The directives that every schema has.</summary>
[SpecSection("sec-Type-System.Directives.Built-in-Directives")]
public static class SpecifiedDirectives
{
    /// <summary>The reason of a deprecation that gives none.</summary>
    public const string DefaultDeprecationReason = "No longer supported";

    private static readonly DirectiveLocation[] _selections =
        [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment];

    /// <summary><c>@skip</c></summary>
    [SpecSection("sec--skip")]
    public static DirectiveDefinition Skip { get; } = new("skip", "Leaves the selection out when the argument is true.", _selections, If("Leave it out when true."), false);

    /// <summary><c>@include</c></summary>
    [SpecSection("sec--include")]
    public static DirectiveDefinition Include { get; } = new("include", "Takes the selection only when the argument is true.", _selections, If("Take it when true."), false);

    /// <summary><c>@deprecated</c></summary>
    [SpecSection("sec--deprecated")]
    public static DirectiveDefinition Deprecated { get; } = new(
        "deprecated",
        "Marks a part of the schema that is better not used any more.",
        [DirectiveLocation.FieldDefinition, DirectiveLocation.ArgumentDefinition, DirectiveLocation.InputFieldDefinition, DirectiveLocation.EnumValue],
        new DefinitionList<ArgumentDefinition>(
        [
            new("reason", SpecifiedScalars.String.AsNonNull())
            {
                Description = "Why, and what to use instead, in Markdown.",
                DefaultValue = new StringValueNode(DefaultDeprecationReason),
            },
        ]),
        false);

    /// <summary><c>@specifiedBy</c></summary>
    [SpecSection("sec--specifiedBy")]
    public static DirectiveDefinition SpecifiedBy { get; } = new(
        "specifiedBy",
        "Tells where the behavior of a custom scalar is specified.",
        [DirectiveLocation.Scalar],
        new DefinitionList<ArgumentDefinition>([new("url", SpecifiedScalars.String.AsNonNull()) { Description = "The address of the specification." }]),
        false);

    /// <summary><c>@oneOf</c></summary>
    [SpecSection("sec--oneOf")]
    public static DirectiveDefinition OneOf { get; } = new(
        "oneOf",
        "Demands that exactly one field of the input object is given, and not null.",
        [DirectiveLocation.InputObject],
        DefinitionList<ArgumentDefinition>.Empty,
        false);

    /// <summary>All five.</summary>
    public static DefinitionList<DirectiveDefinition> All { get; } = new([Skip, Include, Deprecated, SpecifiedBy, OneOf]);

    private static DefinitionList<ArgumentDefinition> If(string description) =>
        new([new("if", SpecifiedScalars.Boolean.AsNonNull()) { Description = description }]);
}
