using System.Text.Json.Nodes;
using ContentJourney.OrchardCore.Access;
using ContentJourney.OrchardCore.Recipes;
using ContentJourney.Publishing;
using ContentJourney.Recipes;
using ContentJourney.Recipes.Folders;
using OrchardCore.Deployment;

namespace ContentJourney.OrchardCore.Deployment;

/// <summary>Writes the site into the package as a recipe's folder, and the step that applies it.</summary>
internal sealed class JourneySiteDeploymentSource(ISiteStore store, TransferAccess access) : DeploymentSourceBase<JourneySiteDeploymentStep>
{
    private const string Folder = "contentjourney";

    protected override async Task ProcessAsync(JourneySiteDeploymentStep step, DeploymentPlanResult result)
    {
        if (!await access.IsGivenAsync())
        {
            throw new UnauthorizedAccessException(TransferAccess.Refusal);
        }

        var folder = new MemoryFolder();
        if (!(await RecipeApplier.ExportAsync(store, folder, CancellationToken.None)).TryGet(out _))
        {
            // An empty site is nothing to deploy.
            return;
        }

        foreach (var file in folder.List())
        {
            using var content = folder.Open(file.Path);
            await result.FileBuilder.SetFileAsync($"{Folder}/{file.Path}", content);
        }

        result.Steps.Add(new JsonObject { ["name"] = SiteRecipeStep.Name, ["folder"] = Folder });
    }
}
