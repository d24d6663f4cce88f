using ContentJourney.GraphQL.Language;

namespace ContentJourney.GraphQL.TypeSystem.Sdl;

/// <summary>Writes a schema in its definition language, without what every schema has.</summary>
public static class SchemaPrinter
{
    /// <summary>The definitions as text.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="sorted">Whether types, fields, arguments and values stand in ordinal order of their names instead of that of definition.</param>
    public static string Print(Schema schema, bool sorted = false) => Printer.Print(new SchemaWriting(sorted).Document(schema));
}
