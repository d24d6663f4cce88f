using ContentJourney.AspNetCore.Previewing;
using ContentJourney.Previewing;
using Microsoft.AspNetCore.DataProtection;

namespace ContentJourney.AspNetCore.Tests.Previewing;

public class PreviewTokensTests
{
    private static readonly DateTimeOffset _end = new(2026, 11, 15, 8, 0, 0, TimeSpan.Zero);

    private readonly PreviewTokens _tokens = new(new EphemeralDataProtectionProvider());

    [Theory]
    [InlineData("morgenritual", "clara")]
    [InlineData("morgenritual", null)]
    [InlineData(null, null)]
    [InlineData("über-uns", "Zoë \"Z\" 😀")]
    public void A_token_says_what_was_granted(string? item, string? typist)
    {
        var grant = new PreviewGrant(item, typist, _end);

        Assert.Equal(grant, _tokens.Read(_tokens.Create(grant), _end.AddTicks(-1)));
    }

    [Fact]
    public void A_token_goes_into_an_address_as_it_is() =>
        Assert.Matches("^[A-Za-z0-9_-]+$", _tokens.Create(new PreviewGrant("über-uns", "Zoë", _end)));

    [Fact]
    public void A_token_ends_at_the_moment_it_names()
    {
        var token = _tokens.Create(new PreviewGrant("morgenritual", null, _end));

        Assert.Null(_tokens.Read(token, _end));
        Assert.Null(_tokens.Read(token, _end.AddYears(1)));
    }

    [Fact]
    public void A_changed_token_is_none_wherever_it_was_changed()
    {
        var token = _tokens.Create(new PreviewGrant("morgenritual", null, _end));

        // The last character may hold bits that say nothing.
        Assert.All(Enumerable.Range(0, token.Length - 1), at =>
            Assert.Null(_tokens.Read($"{token[..at]}{(token[at] == 'A' ? 'B' : 'A')}{token[(at + 1)..]}", _end.AddTicks(-1))));
        Assert.All(Enumerable.Range(0, token.Length), length => Assert.Null(_tokens.Read(token[..length], _end.AddTicks(-1))));
    }

    [Fact]
    public void A_token_of_another_server_or_for_another_purpose_is_none()
    {
        var provider = new EphemeralDataProtectionProvider();
        var foreign = new PreviewTokens(new EphemeralDataProtectionProvider()).Create(new PreviewGrant(null, null, _end));
        var other = provider.CreateProtector("Session").Protect("""{"Item":null,"Typist":null,"Until":"2030-01-01T00:00:00+00:00"}""");

        Assert.Null(_tokens.Read(foreign, _end.AddTicks(-1)));
        Assert.Null(new PreviewTokens(provider).Read(other, _end.AddTicks(-1)));
    }
}
