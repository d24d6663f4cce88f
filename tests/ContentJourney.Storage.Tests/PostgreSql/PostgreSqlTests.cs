namespace ContentJourney.Storage.Tests.PostgreSql;

/// <summary>Tests that share the server.</summary>
[CollectionDefinition(Name)]
public sealed class PostgreSqlTests : ICollectionFixture<PostgreSqlServer>
{
    public const string Name = "PostgreSQL";
}
