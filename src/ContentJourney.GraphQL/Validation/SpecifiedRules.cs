using ContentJourney.GraphQL.Validation.Arguments;
using ContentJourney.GraphQL.Validation.Directives;
using ContentJourney.GraphQL.Validation.Documents;
using ContentJourney.GraphQL.Validation.Fields;
using ContentJourney.GraphQL.Validation.Fragments;
using ContentJourney.GraphQL.Validation.Operations;
using ContentJourney.GraphQL.Validation.Values;
using ContentJourney.GraphQL.Validation.Variables;

namespace ContentJourney.GraphQL.Validation;

/// <summary>The rules in the order of the specification.</summary>
internal static class SpecifiedRules
{
    public static ValidationRule[] Create(ValidationContext context) =>
    [
        new ExecutableDefinitions(context),
        new OperationTypeExistence(context),
        new OperationNameUniqueness(context),
        new LoneAnonymousOperation(context),
        new SingleRootField(context),
        new FieldSelections(context),
        new FieldSelectionMerging(context),
        new LeafFieldSelections(context),
        new ArgumentNames(context),
        new ArgumentUniqueness(context),
        new RequiredArguments(context),
        new FragmentNameUniqueness(context),
        new FragmentSpreadTypeExistence(context),
        new FragmentsOnObjectInterfaceOrUnionTypes(context),
        new FragmentsMustBeUsed(context),
        new FragmentSpreadTargetDefined(context),
        new FragmentSpreadsMustNotFormCycles(context),
        new FragmentSpreadIsPossible(context),
        new ValuesOfCorrectType(context),
        new InputObjectFieldNames(context),
        new InputObjectFieldUniqueness(context),
        new InputObjectRequiredFields(context),
        new DirectivesAreDefined(context),
        new DirectivesAreInValidLocations(context),
        new DirectivesAreUniquePerLocation(context),
        new VariableUniqueness(context),
        new VariablesAreInputTypes(context),
        new AllVariableUsesDefined(context),
        new AllVariablesUsed(context),
        new AllVariableUsagesAreAllowed(context),
    ];

    /// <summary>The rules that directives are under wherever they stand.</summary>
    public static ValidationRule[] OfDirectives(ValidationContext context) =>
    [
        new ArgumentNames(context),
        new ArgumentUniqueness(context),
        new RequiredArguments(context),
        new ValuesOfCorrectType(context),
        new InputObjectFieldNames(context),
        new InputObjectFieldUniqueness(context),
        new InputObjectRequiredFields(context),
        new DirectivesAreDefined(context),
        new DirectivesAreInValidLocations(context),
        new DirectivesAreUniquePerLocation(context),
    ];
}
