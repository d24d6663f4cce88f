using ContentJourney.Admin.Fields;

namespace ContentJourney.Admin.Tests.Fields;

public sealed class KeptTextTests
{
    private static readonly string _long = string.Join(' ', Enumerable.Range(100, 200));

    [Fact]
    public void A_short_text_stays_as_it_is() => Assert.Equal("as it is ", KeptText.Shortened("as it is ", isFirst: true, isLast: false));

    [Fact]
    public void Before_the_first_change_only_the_end_is_shown() => Assert.Equal($"[…] {_long[^159..]}", KeptText.Shortened(_long, isFirst: true, isLast: false));

    [Fact]
    public void After_the_last_change_only_the_start_is_shown() => Assert.Equal($"{_long[..159]} […]", KeptText.Shortened(_long, isFirst: false, isLast: true));

    [Fact]
    public void Between_changes_both_ends_are_shown() => Assert.Equal($"{_long[..159]} […] {_long[^159..]}", KeptText.Shortened(_long, isFirst: false, isLast: false));
}
