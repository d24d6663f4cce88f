namespace ContentJourney.AspNetCore.Tests;

/// <summary>Tests that measure time, and so run while no other does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "Alone";
}
