using ContentJourney.Content;

namespace ContentJourney.Checking;

/// <summary>Pictures: files below <c>media/</c> that are there, with sizes above zero.</summary>
internal static class MediaRules
{
    private const string Folder = "media/";

    public static void Check(CheckRun run, Media media, string path)
    {
        CheckFile(run, media.File, $"{path}/file");
        CheckSize(run, media.Width, $"{path}/width");
        CheckSize(run, media.Height, $"{path}/height");
        foreach (var (rendition, at) in SitePath.Each($"{path}/renditions", media.Renditions ?? []))
        {
            CheckFile(run, rendition.File, $"{at}/file");
            CheckSize(run, rendition.Width, $"{at}/width");
            CheckSize(run, rendition.Height, $"{at}/height");
        }
    }

    private static void CheckFile(CheckRun run, string file, string path)
    {
        if (!IsFilePath(file))
        {
            run.Add("media.file.malformed", $"\"{file}\" is no file of the site; one looks like media/aurora.svg: below media/, with forward slashes and no \"..\".", path);
        }
        else if (!run.HasFile(file))
        {
            run.Add("media.file.unknown", $"There is no file \"{file}\".{run.SuggestFile(file)}", path);
        }
    }

    private static bool IsFilePath(string file) =>
        file.StartsWith(Folder, StringComparison.Ordinal)
        && file.IndexOfAny(['\\', ':', '?', '#', '%']) < 0
        && !file.Any(char.IsControl)
        && file.Split('/').All(name => name.Length > 0 && name is not "." and not "..");

    private static void CheckSize(CheckRun run, int? pixels, string path)
    {
        if (pixels is <= 0 or > 100_000)
        {
            run.Add("media.size.range", $"A size in pixels is from 1 to 100000; this one is {pixels}.", path);
        }
    }
}
