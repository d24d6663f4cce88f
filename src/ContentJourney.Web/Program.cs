using ContentJourney.Web.Commands;

return await CommandLine.RunAsync(args);
