using ContentJourney.Recipes.Folders;

namespace ContentJourney.Recipes.Tests.Folders;

public sealed class DiskFolderTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("recipe");

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public void Links_are_refused_and_never_followed()
    {
        File.WriteAllText(Path.Combine(_root.FullName, "recipe.yaml"), TextFolder.Settings);
        _root.CreateSubdirectory("media").CreateSubdirectory("below");
        File.CreateSymbolicLink(Path.Combine(_root.FullName, "media", "a.png"), "/etc/passwd");
        Directory.CreateSymbolicLink(Path.Combine(_root.FullName, "media", "below", "loop"), _root.FullName);

        Assert.Equal(
            ["media/a.png:1:1: This is a link; put the file itself here.", "media/below/loop:1:1: This is a link; put the file itself here."],
            new RecipeReader().Read(new DiskFolder(_root.FullName)).Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void A_recipe_on_disk_is_the_one_that_was_written()
    {
        var contents = Sample.Read("kaffee").Contents;
        var folder = new DiskFolder(_root.FullName);
        RecipeWriter.Write(contents, folder);

        Assert.Equal(contents, new RecipeReader().Read(folder).Value.Contents);
    }

    [Fact]
    public void Nothing_is_written_outside_the_folder() =>
        Assert.Throws<ArgumentException>(() => new DiskFolder(_root.FullName).Put("../evil.txt", "x"u8));

    [Fact]
    public void A_folder_that_is_not_there_holds_nothing() =>
        Assert.Equal("recipe.missing", Assert.Single(new RecipeReader().Read(new DiskFolder(Path.Combine(_root.FullName, "none"))).Problems).Code);
}
