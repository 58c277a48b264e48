import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorPanel } from "@/components/ui/error-panel";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { Skeleton } from "@/components/ui/skeleton";

export function StateParts() {
  return (
    <>
      <Section title="Saying">
        <div className="space-y-3">
          <Notice title="Berlin time">Your coach is five hours behind you.</Notice>
          <Notice kind="positive">Saved.</Notice>
          <Notice kind="warning" title="Nothing since Tuesday">
            Your ring has stopped sending.
          </Notice>
          <Notice kind="danger" title="Not saved" action={<Button size="small">Try again</Button>}>
            The server could not be reached.
          </Notice>
          <EmptyState icon="moon" title="Your nights will be here" action={<Button>Log last night</Button>}>
            One night is enough to begin.
          </EmptyState>
          <Skeleton label="Loading your scores" shapes={["h-6 w-40", "h-24"]} />
        </div>
      </Section>
      <ErrorPanel
        level={2}
        title="Your scores could not be read"
        safe="Nothing was lost."
        next="The page looks again by itself in a moment."
        action={<Button>Look again</Button>}
        reference="Reference 3f9a"
      />
    </>
  );
}
