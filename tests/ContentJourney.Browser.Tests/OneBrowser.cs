namespace ContentJourney.Browser.Tests;

[CollectionDefinition(Name)]
public sealed class OneBrowser : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser";
}
