using System.Net;

namespace ContentJourney.AspNetCore.Tests;

public class EmptySiteTests(EmptyHost host) : IClassFixture<EmptyHost>
{
    [Fact]
    public async Task Queries_get_503_and_are_told_what_to_do()
    {
        using var response = await host.PostAsync(new { query = "{ __typename }" });

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("The site is empty; apply a recipe first.", await response.MessageAsync());
    }

    [Theory]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/health/ready", HttpStatusCode.ServiceUnavailable)]
    [InlineData("/graphql/schema.graphql", HttpStatusCode.ServiceUnavailable)]
    [InlineData("/media/aurora.svg", HttpStatusCode.NotFound)]
    public async Task The_host_is_alive_but_not_ready(string path, HttpStatusCode expected)
    {
        using var response = await host.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(expected, response.StatusCode);
    }
}
