namespace Dunning.Conventions;

/// <summary>What the libraries show to the outside changes only on purpose: the change is seen in git.</summary>
public class PublicApiTests
{
    private static readonly System.Reflection.Assembly Core = typeof(Money).Assembly;

    [Fact]
    public void The_public_API_is_the_approved_one() => Approved.Text("Dunning.api.txt", PublicApi.Print(Core));

    [Fact]
    public void The_public_API_of_the_stories_is_the_approved_one() =>
        Approved.Text("Dunning.Testing.api.txt", PublicApi.Print(typeof(Testing.CaseFile).Assembly));

    // Sixty of them are money: rules, statements and their lines, which a clerk reads member by member; ten are what a
    // debtor may choose.
    [Fact]
    public void It_has_at_most_310_types() => Core.GetExportedTypes().Length.ShouldBeLessThanOrEqualTo(310);
}
