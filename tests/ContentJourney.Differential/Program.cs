using System.Runtime.InteropServices;
using System.Text.Json;
using ContentJourney.Differential;

// Reads one question a line from standard input and answers each with a line of JSON on standard output. The arguments are
// the files of the schemas, which questions name by their place. Texts come as the code units of UTF-16 in Base64.
Subject[] subjects = [.. args.Select(file => new Subject(File.ReadAllText(file)))];
while (await Console.In.ReadLineAsync().ConfigureAwait(false) is { } line)
{
    var question = JsonElement.Parse(line);
    var answer = question.TryGetProperty("definitions", out var definitions)
        ? Subject.ProblemsOf(TextOf(definitions))
        : await subjects[question.GetProperty("schema").GetInt32()].AnswerAsync(TextOf(question.GetProperty("document")), question).ConfigureAwait(false);
    await Console.Out.WriteLineAsync(answer).ConfigureAwait(false);
}

static string TextOf(JsonElement codeUnits) => new(MemoryMarshal.Cast<byte, char>(codeUnits.GetBytesFromBase64()));
