using ContentJourney.Recipes.Folders;

namespace ContentJourney.Recipes.Tests;

public class RecipeLimitsTests
{
    [Fact]
    public void A_file_that_is_too_long_is_not_even_opened() => Assert.Equal(
        [
            "media/a.png:1:1: A file of this kind has at most 20000000 bytes; this one has 100000000.",
            "personas/a.yaml:1:1: A file of this kind has at most 1000000 bytes; this one has 100000000.",
            "recipe.yaml:1:1: A file of this kind has at most 1000000 bytes; this one has 100000000.",
        ],
        new RecipeReader().Read(new LyingFolder(100_000_000, null)).Problems.Select(problem => problem.ToString()));

    [Fact]
    public void A_file_that_is_longer_than_it_says_is_read_no_further_than_its_limit() => Assert.Equal(
        [
            "media/a.png:1:1: A file of this kind has at most 20000000 bytes; this one has more, whatever the archive says.",
            "personas/a.yaml:1:1: A file of this kind has at most 1000000 bytes; this one has more, whatever the archive says.",
            "recipe.yaml:1:1: A file of this kind has at most 1000000 bytes; this one has more, whatever the archive says.",
        ],
        new RecipeReader().Read(new LyingFolder(10, () => new EndlessStream())).Problems.Select(problem => problem.ToString()));

    [Fact]
    public void All_files_together_have_a_limit()
    {
        var folder = TextFolder.With(("personas/a.yaml", "name: Anna"));

        Assert.Equal(
            ["recipe.yaml:1:1: The files of a recipe have at most 20 bytes together; with this one they have more."],
            folder.Problems(new RecipeLimits { TotalBytes = 20 }));
        Assert.Equal(
            ["recipe.yaml:1:1: A recipe has at most 1 files; this one has 2."],
            folder.Problems(new RecipeLimits { Files = 1 }));
    }

    private sealed class LyingFolder(long length, Func<Stream>? open) : IRecipeFolder
    {
        public IReadOnlyList<RecipeEntry> List() => [new("media/a.png", length), new("personas/a.yaml", length), new("recipe.yaml", length)];

        public Stream Open(string path) => open?.Invoke() ?? throw new InvalidOperationException("It was opened.");

        public void Put(string path, ReadOnlySpan<byte> bytes) => throw new NotSupportedException();

        public void Delete(string path) => throw new NotSupportedException();
    }

    private sealed class EndlessStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => 0; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => count;

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
