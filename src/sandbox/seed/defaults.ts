import type { OrganizationSettings, ProjectSettings } from '../state/model.ts';

/** The settings of a new organization, as the specification's example has them; what is optional is absent. */
export function newOrganizationSettings(): OrganizationSettings {
  return {
    apiAccessListRequired: false,
    genAIFeaturesEnabled: true,
    multiFactorAuthRequired: false,
    restrictEmployeeAccess: false,
  };
}

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
