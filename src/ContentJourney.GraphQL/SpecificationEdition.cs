namespace ContentJourney.GraphQL;

/// <summary>The edition of the GraphQL specification that the engine implements.</summary>
public static class SpecificationEdition
{
    /// <summary>The name of the edition.</summary>
    public const string Name = "September2025";

    /// <summary>Where the edition is published; an anchor such as <c>#sec-Language</c> is appended.</summary>
    public const string Address = "https://spec.graphql.org/September2025/";
}
