namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>A part of a schema that is found by its name among its like.</summary>
public interface INamedDefinition
{
    /// <summary>The name, unique among its like.</summary>
    string Name { get; }
}
