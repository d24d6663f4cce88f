using System.Text.Json.Nodes;
using ContentJourney.OrchardCore.Access;
using ContentJourney.OrchardCore.Tenants;
using ContentJourney.Problems;
using ContentJourney.Publishing;
using ContentJourney.Recipes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace ContentJourney.OrchardCore.Recipes;

/// <summary>
/// The step <c>contentjourney</c> of Orchard recipes: applies the folder that <c>folder</c> names, beside the recipe. What is wrong with it is told
/// with file and line, and then nothing of it is applied.
/// </summary>
internal sealed class SiteRecipeStep(RecipeReader reader, RecipeApplier applier, TimeProvider time) : NamedRecipeStepHandler(Name)
{
    /// <summary>The step's name.</summary>
    public const string Name = "contentjourney";

    private const string Folder = "folder";

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var folder = context.Step[Folder] is JsonValue value && value.TryGetValue<string>(out var name) ? name.Trim('/') : null;
        if (string.IsNullOrEmpty(folder) || folder.Split('/').Contains(".."))
        {
            context.Errors.Add($"The step \"{Name}\" names a folder beside the recipe, e.g. {{ \"name\": \"{Name}\", \"{Folder}\": \"morgenroutine\" }}.");
            return;
        }

        var read = reader.Read(new ProvidedFolder(context.RecipeDescriptor.FileProvider, $"{context.RecipeDescriptor.BasePath}/{folder}"));
        if (!read.TryGet(out var recipe))
        {
            Tell(context, read.Problems);
            return;
        }

        // While a tenant is set up its types are still to come.
        if (ShellScope.Context.IsActivated)
        {
            Tell(context, await AllowedAsync(ShellScope.Services, recipe));
        }
        else
        {
            ShellScope.AddDeferredTask(async scope => Demand(await ApplyAsync(scope.ServiceProvider, recipe)));
        }
    }

    private async Task<IEnumerable<Problem>> AllowedAsync(IServiceProvider services, Recipe recipe) => await services.GetRequiredService<TransferAccess>().IsGivenAsync()
        ? await ApplyAsync(services, recipe)
        : [new Problem("recipe.forbidden", TransferAccess.Refusal)];

    private async Task<IEnumerable<Problem>> ApplyAsync(IServiceProvider services, Recipe recipe)
    {
        try
        {
            var by = new Authorship($"recipe {recipe.Contents.Site.Settings.Key}", time.GetUtcNow());
            return (await applier.ApplyAsync(services.GetRequiredService<ISiteStore>(), recipe, by, CancellationToken.None)).Problems;
        }
        catch (InvalidContentException exception)
        {
            return [recipe.Places.Locate(new Problem("orchard.refused", exception.Message, exception.Path))];
        }
    }

    private static void Tell(RecipeExecutionContext context, IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
        {
            context.Errors.Add(problem.ToString());
        }
    }

    private static void Demand(IEnumerable<Problem> problems)
    {
        if (problems.ToArray() is { Length: > 0 } found)
        {
            throw new InvalidOperationException(string.Join('\n', found.Select(problem => problem.ToString())));
        }
    }
}
