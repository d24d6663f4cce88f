using System.Text.Json;
using ContentJourney.Differential;

// Reads one question a line from standard input and answers each with a line of JSON on standard output. The arguments are
// the files of the schemas, which questions name by their place.
Subject[] subjects = [.. args.Select(file => new Subject(File.ReadAllText(file)))];
while (await Console.In.ReadLineAsync().ConfigureAwait(false) is { } line)
{
    var question = JsonElement.Parse(line);
    var subject = subjects[question.GetProperty("schema").GetInt32()];
    var answer = await subject.AnswerAsync(question).ConfigureAwait(false);
    await Console.Out.WriteLineAsync(answer).ConfigureAwait(false);
}
