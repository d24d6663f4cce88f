using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.GraphQL.Introspection;

/// <summary>The type <c>__DirectiveLocation</c>.</summary>
[SpecSection("sec-The-__Directive-Type")]
internal static class DirectiveLocationMetaType
{
    public static EnumTypeBuilder Create() => EnumTypeBuilder.For<DirectiveLocation>("__DirectiveLocation", "A place in a document or schema where directives may stand.");
}
