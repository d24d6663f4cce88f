using ContentJourney.Texts;

namespace ContentJourney.Tests.Texts;

public class SafeAddressTests
{
    [Theory]
    [InlineData("https://example.com/a?b=c#d")]
    [InlineData("HTTP://example.com")]
    [InlineData("mailto:a@example.com")]
    [InlineData("tel:+4930123")]
    [InlineData("/kaffee/größe")]
    [InlineData("kaffee/duo")]
    [InlineData("?seite=2")]
    [InlineData("#preis")]
    [InlineData("a/b:c")]
    [InlineData("{fact:shop}")]
    [InlineData("/x?m={fact:model}")]
    public void These_are_allowed(string address) => Assert.Equal(address, SafeAddress.Sanitize($" {address}\n"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("javascript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("java\u200Bscript:alert(1)")]
    [InlineData("vbscript:x")]
    [InlineData("data:text/html,x")]
    [InlineData("ftp://example.com")]
    [InlineData("//example.com")]
    [InlineData("/\\example.com")]
    [InlineData("https:example.com")]
    [InlineData("https://")]
    [InlineData("/a b")]
    [InlineData("/a\"b")]
    [InlineData("{fact:scheme}:alert(1)")]
    [InlineData("java{fact:x}script:alert(1)")]
    public void These_are_refused(string? address) => Assert.Null(SafeAddress.Sanitize(address));

    [Fact]
    public void An_address_is_at_most_4000_long()
    {
        Assert.True(SafeAddress.IsAllowed(new string('a', SafeAddress.MaxLength)));
        Assert.False(SafeAddress.IsAllowed(new string('a', SafeAddress.MaxLength + 1)));
    }
}
