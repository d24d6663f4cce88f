using System.Runtime.CompilerServices;
using ContentJourney.Signals;

namespace ContentJourney.Tests.Signals;

public class UserAgentTests
{
    public static TheoryData<string, bool, string> Table()
    {
        var data = new TheoryData<string, bool, string>();
        foreach (var cells in File.ReadLines(Path.Combine(Here(), "user-agents.tsv")).Skip(1).Select(line => line.Split('\t')))
        {
            data.Add(cells[0], cells[1] == "yes", cells[2]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void A_user_agent_is_told_by_the_table(string channel, bool robot, string userAgent)
    {
        var device = UserAgent.Classify(userAgent);

        Assert.Equal((channel, robot), (device.Channel, device.Automated));
    }

    [Fact]
    public void The_table_is_long_enough_to_mean_something() => Assert.True(Table().Count >= 120);

    [Fact]
    public void Case_does_not_matter() => Assert.Equal(Device.Phone, UserAgent.Classify("MOZILLA/5.0 (IPHONE; CPU IPHONE OS 18_0 LIKE MAC OS X)"));

    [Fact]
    public void What_is_in_no_line_is_a_desktop_with_little_confidence() => Assert.Equal(Device.Unknown, UserAgent.Classify("Something/1.0"));

    [Fact]
    public void A_Mac_is_less_sure_than_a_PC_because_an_iPad_says_the_same() => Assert.True(Device.Mac.Confidence < Device.Desktop.Confidence);

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
