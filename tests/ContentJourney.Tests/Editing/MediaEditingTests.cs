using System.Text;
using ContentJourney.Access;
using ContentJourney.Content;
using ContentJourney.Editing;
using ContentJourney.Publishing;

namespace ContentJourney.Tests.Editing;

public class MediaEditingTests
{
    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 40 30\">";
    private static readonly CancellationToken _none = CancellationToken.None;
    private static readonly byte[] _gif = [.. "GIF89a"u8, 0x40, 0x01, 0xF0, 0x00, 0, 0, 0];

    public static TheoryData<string, byte[], int, int> Pictures => new()
    {
        { "a.png", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 1, 0x40, 0, 0, 0, 0xF0], 320, 240 },
        { "a.gif", _gif, 320, 240 },
        { "a.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 1, 0xFF, 0xFF, 0xC2, 0, 11, 8, 0, 0xF0, 1, 0x40, 3, 0, 0], 320, 240 },
        { "a.jpeg", [0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0, 0xF0, 1, 0x40, 3, 0, 0], 320, 240 },
        { "a.webp", [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 0x3F, 1, 0, 0xEF, 0, 0], 320, 240 },
        { "a.webp", [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8L"u8, 0, 0, 0, 0, 0x2F, 0x3F, 0xC1, 0x3B, 0, 0, 0, 0, 0, 0], 320, 240 },
        { "a.webp", [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8 "u8, 0, 0, 0, 0, 0, 0, 0, 0x9D, 1, 0x2A, 0x40, 1, 0xF0, 0], 320, 240 },
        { "a.avif", [0, 0, 0, 20, .. "ftypmif1"u8, 0, 0, 0, 0, .. "avif"u8, 0, 0, 0, 20, .. "ispe"u8, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 9, 0, 0, 0, 20, .. "ispe"u8, 0, 0, 0, 0, 0, 0, 1, 0x40, 0, 0, 0, 0xF0], 320, 240 },
        { "a.svg", Encoding.UTF8.GetBytes(Svg + "<path d=\"M0 0\"/></svg>"), 40, 30 },
        { "a.svg", Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"12px\" height=\"7.5\"/>"), 12, 8 },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task A_picture_is_kept_with_the_size_it_gives_itself(string name, byte[] bytes, int width, int height)
    {
        using var place = await Workplace.OpenAsync();

        var uploaded = await Editing(place).UploadAsync(Workplace.Author, name, bytes, Workplace.Now, _none);

        Assert.Equal(new UploadedPicture($"media/{name}", bytes.Length, width, height), uploaded.Value);
        Assert.Equal(bytes, (await place.Store.FindFileAsync($"media/{name}", _none))!.Content.Bytes.ToArray());
    }

    [Theory]
    [InlineData("Ünser Frühstück (2).GIF", "media/unser-fruhstuck-2.gif")]
    [InlineData("../../etc/passwd.gif", "media/passwd.gif")]
    [InlineData("C:\\Bilder\\Straße.gif", "media/strasse.gif")]
    [InlineData("…….gif", "media/picture.gif")]
    [InlineData(".gif", "media/picture.gif")]
    public async Task A_name_becomes_a_safe_one(string name, string path)
    {
        using var place = await Workplace.OpenAsync();

        Assert.Equal(path, (await Editing(place).UploadAsync(Workplace.Author, name, _gif, Workplace.Now, _none)).Value.Path);
    }

    [Fact]
    public async Task Another_picture_of_the_same_name_is_counted_and_the_same_one_is_kept_once()
    {
        using var place = await Workplace.OpenAsync();
        byte[] other = [.. _gif, 1];

        Assert.Equal("media/a.gif", await Upload(_gif));
        Assert.Equal("media/a-2.gif", await Upload(other));
        Assert.Equal("media/a.gif", await Upload(_gif));
        Assert.Equal("media/a-2.gif", await Upload(other));

        async Task<string> Upload(byte[] bytes) => (await Editing(place).UploadAsync(Workplace.Author, "a.gif", bytes, Workplace.Now, _none)).Value.Path;
    }

    [Theory]
    [InlineData("a.png", "GIF89a.......", "media.type.mismatch file: \"a.png\" is a picture of the kind GIF by its content, and its name says otherwise; send it as gif.")]
    [InlineData("a.exe", "GIF89a.......", "media.type.mismatch file: \"a.exe\" is a picture of the kind GIF by its content, and its name says otherwise; send it as gif.")]
    [InlineData("a.gif", "MZ this is a program", "media.type.unknown file: \"a.gif\" is no picture by its content; PNG, JPEG, GIF, WebP, AVIF and SVG are taken, drawings without a document type.")]
    [InlineData("a.gif", "", "media.type.unknown file: \"a.gif\" is no picture by its content; PNG, JPEG, GIF, WebP, AVIF and SVG are taken, drawings without a document type.")]
    [InlineData("a.svg", "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>", "media.type.unknown file: \"a.svg\" is no picture by its content; PNG, JPEG, GIF, WebP, AVIF and SVG are taken, drawings without a document type.")]
    [InlineData("a.svg", "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>", "media.type.unknown file: \"a.svg\" is no picture by its content; PNG, JPEG, GIF, WebP, AVIF and SVG are taken, drawings without a document type.")]
    [InlineData("a.svg", "<?xml-stylesheet href=\"a.css\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>", "media.type.unknown file: \"a.svg\" is no picture by its content; PNG, JPEG, GIF, WebP, AVIF and SVG are taken, drawings without a document type.")]
    public async Task What_is_disguised_is_refused(string name, string content, string problem)
    {
        using var place = await Workplace.OpenAsync();

        Assert.Equal([problem], Workplace.Problems(await Editing(place).UploadAsync(Workplace.Editor, name, Encoding.UTF8.GetBytes(content), Workplace.Now, _none)));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "the element \"script\"")]
    [InlineData("<g><SCRIPT/></g>", "the element \"SCRIPT\"")]
    [InlineData("<foreignObject/>", "the element \"foreignObject\"")]
    [InlineData("<p xmlns=\"http://www.w3.org/1999/xhtml\"/>", "the element \"p\"")]
    [InlineData("<g onload=\"a()\"/>", "the attribute \"onload\"")]
    [InlineData("<a href=\"javascript:a()\"/>", "a reference to \"javascript:a()\"")]
    [InlineData("<a href=\" https://example.org\"/>", "a reference to \" https://example.org\"")]
    [InlineData("<image xlink:href=\"//example.org/a.png\"/>", "a reference to \"//example.org/a.png\"")]
    [InlineData("<use href=\"data:image/svg+xml,a\"/>", "a reference to \"data:image/svg+xml,a\"")]
    [InlineData("<a><set attributeName=\"xlink:href\" to=\"javascript:a()\"/></a>", "the element \"set\" on an address")]
    [InlineData("<style>@import 'a.css'</style>", "a style that fetches something")]
    [InlineData("<style>a { fill: url( \"https://example.org\") }</style>", "a style that fetches something")]
    [InlineData("<g style=\"background: u\\72l(a)\"/>", "the attribute \"style\", which fetches something")]
    [InlineData("<g fill=\"url(https://example.org#a)\"/>", "the attribute \"fill\", which fetches something")]
    [InlineData("<g xml:base=\"https://example.org\"/>", "the attribute \"base\", which fetches something")]
    public async Task A_drawing_neither_runs_nor_fetches_anything(string inner, string fault)
    {
        using var place = await Workplace.OpenAsync();

        Assert.Equal(
            [$"media.svg.unsafe file: The drawing holds {fault}; a drawing shows, and neither runs nor fetches anything. Save it as plain SVG."],
            Workplace.Problems(await Editing(place).UploadAsync(Workplace.Editor, "a.svg", Encoding.UTF8.GetBytes($"{Svg}{inner}</svg>"), Workplace.Now, _none)));
    }

    [Theory]
    [InlineData("<defs><linearGradient id=\"a\"/></defs><g fill=\"url(#a)\"/><use href=\"#a\"/>")]
    [InlineData("<style>.a { fill: url('#a') }</style><image href=\"data:image/png;base64,AAAA\"/>")]
    [InlineData("<g xmlns:i=\"http://www.inkscape.org/namespaces/inkscape\" i:export=\"C:\\a.png\"/><animate attributeName=\"x\"/>")]
    public async Task A_plain_drawing_is_taken(string inner)
    {
        using var place = await Workplace.OpenAsync();

        Assert.Empty(Workplace.Problems(await Editing(place).UploadAsync(Workplace.Editor, "a.svg", Encoding.UTF8.GetBytes($"{Svg}{inner}</svg>"), Workplace.Now, _none)));
    }

    [Fact]
    public async Task A_picture_that_is_too_large_is_refused()
    {
        using var place = await Workplace.OpenAsync();
        var large = new byte[MediaEditing.MaxBytes + 1];
        _gif.CopyTo(large, 0);

        Assert.Empty(Workplace.Problems(await Editing(place).UploadAsync(Workplace.Editor, "a.gif", large.AsMemory(0, MediaEditing.MaxBytes), Workplace.Now, _none)));
        Assert.Equal(
            ["media.size.exceeded file: The picture has 10.0 MiB; at most 10 MiB are taken."],
            Workplace.Problems(await Editing(place).UploadAsync(Workplace.Editor, "a.gif", large, Workplace.Now, _none)));
    }

    [Fact]
    public async Task Files_are_listed_with_their_uses_and_only_unused_ones_are_removed()
    {
        using var place = await Workplace.OpenAsync(Samples.Item("tea", new() { Headline = "T", Media = [new Media("media/a.gif", "A")] }));
        await place.WriteAsync(new SiteChange { Files = [new("media/a.gif", new Blob(_gif)), new("media/b.gif", new Blob(_gif))] });

        var files = (await Editing(place).ListAsync(Workplace.Analyst, _none)).Value;
        Assert.Equal(["media/a.gif 13 items/tea/variants/en/base/media/0", "media/b.gif 13 "], files.Select(file => $"{file.File.Path} {file.File.Bytes} {string.Join(' ', file.Uses.Select(use => use.Path))}"));

        Assert.Equal(
            ["media.used files/media/a.gif: The file \"media/a.gif\" is used by item tea; take it out there first."],
            Workplace.Problems(await Editing(place).RemoveAsync(Workplace.Editor, "media/a.gif", Workplace.Now, _none)));
        Assert.Empty(Workplace.Problems(await Editing(place).RemoveAsync(Workplace.Editor, "media/b.gif", Workplace.Now, _none)));
        Assert.Equal(
            ["media.file.unknown files/media/b.gif: There is no file \"media/b.gif\". Did you mean \"media/a.gif\"?"],
            Workplace.Problems(await Editing(place).RemoveAsync(Workplace.Editor, "media/b.gif", Workplace.Now, _none)));
    }

    [Fact]
    public async Task Each_role_does_what_it_may()
    {
        using var place = await Workplace.OpenAsync();

        Assert.Equal(["access.denied This takes the role \"Author\"; ask an administrator."], Workplace.Problems(await Editing(place).UploadAsync(Workplace.Analyst, "a.gif", _gif, Workplace.Now, _none)));
        Assert.Equal(["access.denied This takes the role \"Editor\"; ask an administrator."], Workplace.Problems(await Editing(place).RemoveAsync(Workplace.Author, "media/a.gif", Workplace.Now, _none)));
        Assert.Equal(["access.denied This takes the role \"Analyst\"; ask an administrator."], Workplace.Problems(await Editing(place).ListAsync(new Actor("x", []), _none)));
    }

    private static MediaEditing Editing(Workplace place) => new(place.Store, place.Store, place.Desk);
}
