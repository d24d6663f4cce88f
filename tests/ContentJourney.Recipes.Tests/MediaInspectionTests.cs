using System.Text;

namespace ContentJourney.Recipes.Tests;

public class MediaInspectionTests
{
    [Theory]
    [InlineData("a.png", "89504E470D0A1A0A00")]
    [InlineData("a.jpg", "FFD8FFE000")]
    [InlineData("a.jpeg", "FFD8FFE100")]
    [InlineData("a.gif", "474946383961")]
    [InlineData("a.webp", "52494646000000005745425056503820")]
    [InlineData("a.avif", "000000206674797061766966")]
    [InlineData("a.mp4", "00000020667479706D703432")]
    [InlineData("a.mp3", "FFFB9000")]
    [InlineData("a.pdf", "255044462D312E37")]
    public void A_file_that_is_what_its_name_says_is_a_medium(string name, string bytes) =>
        Assert.Empty(MediaInspection.Problems($"media/{name}", Convert.FromHexString(bytes)));

    [Theory]
    [InlineData("a.png", "FFD8FFE000", "media.content")]
    [InlineData("a.jpg", "89504E470D0A1A0A", "media.content")]
    [InlineData("a.png", "", "media.content")]
    [InlineData("a.mp4", "000000206674797061766966", "media.content")]
    [InlineData("a.html", "3C68746D6C3E", "media.kind")]
    [InlineData("a.PNG", "89504E470D0A1A0A00", "media.kind")]
    [InlineData("a", "00", "media.kind")]
    [InlineData("a.svgz", "1F8B", "media.kind")]
    public void A_file_that_is_something_else_is_not(string name, string bytes, string code) =>
        Assert.Equal(code, Assert.Single(MediaInspection.Problems($"media/{name}", Convert.FromHexString(bytes))).Code);

    [Theory]
    [InlineData("<circle r='1' fill='url(#g)' style='fill: url(\"#g\")'/>")]
    [InlineData("<defs><linearGradient id='g'/></defs><use href='#g'/>")]
    [InlineData("<image href='data:image/png;base64,AAAA'/>")]
    [InlineData("<style>.a { fill: red }</style><title>Was es zeigt</title>")]
    [InlineData("<animate attributeName='r' to='2'/>")]
    public void A_drawing_that_is_only_a_drawing_is_a_medium(string inner) => Assert.Empty(Svg($"<svg xmlns='http://www.w3.org/2000/svg'>{inner}</svg>"));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<SCRIPT/>")]
    [InlineData("<x:script xmlns:x='http://www.w3.org/2000/svg'/>")]
    [InlineData("<foreignObject/>")]
    [InlineData("<circle onload='alert(1)'/>")]
    [InlineData("<circle OnClick='alert(1)'/>")]
    [InlineData("<image href='https://evil.example/x.png'/>")]
    [InlineData("<image href='//evil.example/x.png'/>")]
    [InlineData("<use xlink:href='other.svg#a' xmlns:xlink='http://www.w3.org/1999/xlink'/>")]
    [InlineData("<a href='javascript:alert(1)'/>")]
    [InlineData("<image href='data:image/svg+xml;base64,AAAA'/>")]
    [InlineData("<circle style='fill: url(https://evil.example/x)'/>")]
    [InlineData("<circle style='fill: URL( &quot;//evil.example&quot; )'/>")]
    [InlineData("<circle style='fill: u\\72l(https://evil.example)'/>")]
    [InlineData("<style>@import 'https://evil.example/x.css';</style>")]
    [InlineData("<style><![CDATA[@\\69mport 'https://evil.example/x.css';]]></style>")]
    [InlineData("<set attributeName='href' to='javascript:alert(1)'/>")]
    [InlineData("<set attributeName='onclick' to='alert(1)'/>")]
    [InlineData("<b xmlns='http://www.w3.org/1999/xhtml'/>")]
    [InlineData("<g xml:base='https://evil.example/'/>")]
    [InlineData("<?xml-stylesheet href='https://evil.example/x.css'?>")]
    public void A_drawing_that_does_something_is_refused(string inner) => Assert.NotEmpty(Svg($"<svg xmlns='http://www.w3.org/2000/svg'>{inner}</svg>"));

    [Theory]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>")]
    [InlineData("<!DOCTYPE svg SYSTEM 'file:///etc/passwd'><svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("<html xmlns='http://www.w3.org/1999/xhtml'/>")]
    [InlineData("<svg/>")]
    [InlineData("GIF89a")]
    [InlineData("")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'>")]
    public void What_is_no_drawing_is_refused(string svg) => Assert.NotEmpty(Svg(svg));

    private static string[] Svg(string svg) => [.. MediaInspection.Problems("media/a.svg", Encoding.UTF8.GetBytes(svg)).Select(problem => problem.Code)];
}
