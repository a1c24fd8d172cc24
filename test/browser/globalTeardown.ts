export default async function tearDown(): Promise<void> {
  const { stopWorkbench } = globalThis as { stopWorkbench?: () => Promise<void> };
  await stopWorkbench?.();
}
