import type { ProjectSettings } from '../model.ts';

/** The flags of a new project (recorded), in alphabetical order. */
export function newProjectSettings(): ProjectSettings {
  return {
    isAtlasHomePageAiAssistantEnabled: true,
    isClusterAiAssistantEnabled: true,
    isCollectDatabaseSpecificsStatisticsEnabled: true,
    isDataExplorerEnabled: true,
    isDataExplorerGenAIFeaturesEnabled: true,
    isDataExplorerGenAISampleDocumentPassingEnabled: false,
    isDataValidationEnabled: true,
    isExtendedStorageSizesEnabled: false,
    isNativeRerankingEnabled: false,
    isPerformanceAdvisorEnabled: true,
    isRealtimePerformancePanelEnabled: true,
    isSchemaAdvisorEnabled: true,
  };
}
