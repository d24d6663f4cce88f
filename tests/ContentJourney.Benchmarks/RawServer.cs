using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ContentJourney.Benchmarks;

/// <summary>What any server must do: read the body, parse the JSON, answer. The measure for <c>load.sh</c>.</summary>
internal static class RawServer
{
    public static async Task RunAsync(string url, string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        await using var app = builder.Build();
        foreach (var kind in LoadKind.All)
        {
            var answer = await File.ReadAllBytesAsync(Path.Combine(folder, $"{kind.Name}.answer"));
            app.MapPost($"/{kind.Name}", http => AnswerAsync(http, answer));
        }

        await app.RunAsync();
    }

    private static async Task AnswerAsync(HttpContext http, byte[] answer)
    {
        using var request = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.ContentLength = answer.Length;
        await http.Response.BodyWriter.WriteAsync(answer, http.RequestAborted);
    }
}
