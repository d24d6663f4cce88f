using ContentJourney.Content;

namespace ContentJourney.Checking;

/// <summary>A span of time starts before it ends.</summary>
internal static class ScheduleRules
{
    public static void Check(CheckRun run, Schedule? schedule, string path)
    {
        if (schedule is { From: null, Until: null })
        {
            run.Add("schedule.empty", "A schedule has \"from\", \"until\" or both; leave it out to mean always.", path);
        }
        else if (schedule?.From >= schedule?.Until)
        {
            run.Add("schedule.order", $"The span ends at {schedule!.Until:O}, which is not after its start at {schedule.From:O}.", $"{path}/until");
        }
    }
}
