namespace ContentJourney.Browser.Tests.Admin;

[CollectionDefinition(Name)]
public sealed class OneDesk : ICollectionFixture<AdminFixture>
{
    public const string Name = "admin";
}
