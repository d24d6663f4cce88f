// Each test starts processes of its own; one after another they keep to the time they promise.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
