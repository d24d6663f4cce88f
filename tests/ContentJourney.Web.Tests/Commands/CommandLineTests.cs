namespace ContentJourney.Web.Tests.Commands;

public class CommandLineTests
{
    [Theory]
    [InlineData("recipe")]
    [InlineData("recipe apply")]
    [InlineData("recipe validate")]
    [InlineData("recipe export")]
    [InlineData("key create")]
    [InlineData("key list")]
    [InlineData("key revoke")]
    [InlineData("user add")]
    [InlineData("user reset")]
    [InlineData("user list")]
    [InlineData("user remove")]
    [InlineData("db migrate")]
    [InlineData("serve")]
    public async Task Every_command_explains_itself(string command)
    {
        var (exitCode, output, _) = await Executable.RunAsync([.. command.Split(' '), "--help"]);

        Assert.Equal(0, exitCode);
        Assert.Contains("Description:", output, StringComparison.Ordinal);
        Assert.Contains("--data", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_database_is_refused_with_what_would_be_right()
    {
        var (exitCode, _, error) = await Executable.RunAsync("--database", "oracle");

        Assert.Equal(1, exitCode);
        Assert.Contains("--database is sqlite or postgres", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PostgreSQL_without_a_connection_is_refused_with_an_example()
    {
        var (exitCode, _, error) = await Executable.RunAsync("--database", "postgres");

        Assert.Equal(1, exitCode);
        Assert.Contains("needs --connection, e.g.", error, StringComparison.Ordinal);
    }
}
