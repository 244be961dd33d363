// Made by generate.ts from the CSDL of Microsoft Graph v1.0 (microsoftgraph/msgraph-metadata,
// MIT licence). Do not edit.
// deno-fmt-ignore-file
// deno-lint-ignore-file
import type * as MS from "@microsoft/microsoft-graph-types";
import type { Action, Bytes, Leaf, Value } from "./targets.ts";
/** @internal */
export interface Types {
"": unknown;
"aadUserConversationMember": MS.AadUserConversationMember;
"accessPackage": MS.AccessPackage;
"accessPackageAssignment": MS.AccessPackageAssignment;
"accessPackageAssignmentPolicy": MS.AccessPackageAssignmentPolicy;
"accessPackageAssignmentRequest": MS.AccessPackageAssignmentRequest;
"accessPackageAssignmentRequestWorkflowExtension": MS.AccessPackageAssignmentRequestWorkflowExtension;
"accessPackageAssignmentWorkflowExtension": MS.AccessPackageAssignmentWorkflowExtension;
"accessPackageCatalog": MS.AccessPackageCatalog;
"accessPackageMultipleChoiceQuestion": MS.AccessPackageMultipleChoiceQuestion;
"accessPackageQuestion": MS.AccessPackageQuestion;
"accessPackageResource": MS.AccessPackageResource;
"accessPackageResourceEnvironment": MS.AccessPackageResourceEnvironment;
"accessPackageResourceRequest": MS.AccessPackageResourceRequest;
"accessPackageResourceRole": MS.AccessPackageResourceRole;
"accessPackageResourceRoleScope": MS.AccessPackageResourceRoleScope;
"accessPackageResourceScope": MS.AccessPackageResourceScope;
"accessPackageSubject": MS.AccessPackageSubject;
"accessPackageSuggestion": MS.AccessPackageSuggestion;
"accessPackageTextInputQuestion": MS.AccessPackageTextInputQuestion;
"accessReviewHistoryDefinition": MS.AccessReviewHistoryDefinition;
"accessReviewHistoryInstance": MS.AccessReviewHistoryInstance;
"accessReviewInstance": MS.AccessReviewInstance;
"accessReviewInstanceDecisionItem": MS.AccessReviewInstanceDecisionItem;
"accessReviewReviewer": MS.AccessReviewReviewer;
"accessReviewScheduleDefinition": MS.AccessReviewScheduleDefinition;
"accessReviewSet": MS.AccessReviewSet;
"accessReviewStage": MS.AccessReviewStage;
"activitiesContainer": MS.ActivitiesContainer;
"activityBasedTimeoutPolicy": MS.ActivityBasedTimeoutPolicy;
"activityHistoryItem": MS.ActivityHistoryItem;
"addLargeGalleryViewOperation": MS.AddLargeGalleryViewOperation;
"adhocCall": MS.AdhocCall;
"admin": MS.Admin;
"adminConsentRequestPolicy": MS.AdminConsentRequestPolicy;
"administrativeUnit": MS.AdministrativeUnit;
"adminMicrosoft365Apps": MS.AdminMicrosoft365Apps;
"adminReportSettings": MS.AdminReportSettings;
"agentIdentity": MS.AgentIdentity;
"agentIdentityBlueprint": MS.AgentIdentityBlueprint;
"agentIdentityBlueprintPrincipal": MS.AgentIdentityBlueprintPrincipal;
"agentUser": MS.AgentUser;
"agreement": MS.Agreement;
"agreementAcceptance": MS.AgreementAcceptance;
"agreementFile": MS.AgreementFile;
"agreementFileLocalization": MS.AgreementFileLocalization;
"agreementFileProperties": MS.AgreementFileProperties;
"agreementFileVersion": MS.AgreementFileVersion;
"aiInteraction": MS.AiInteraction;
"aiInteractionHistory": MS.AiInteractionHistory;
"aiOnlineMeeting": MS.AiOnlineMeeting;
"aiUser": MS.AiUser;
"akamaiWebApplicationFirewallProvider": MS.AkamaiWebApplicationFirewallProvider;
"alert": MS.Alert;
"allowedValue": MS.AllowedValue;
"androidCompliancePolicy": MS.AndroidCompliancePolicy;
"androidCustomConfiguration": MS.AndroidCustomConfiguration;
"androidGeneralDeviceConfiguration": MS.AndroidGeneralDeviceConfiguration;
"androidLobApp": MS.AndroidLobApp;
"androidManagedAppProtection": MS.AndroidManagedAppProtection;
"androidManagedAppRegistration": MS.AndroidManagedAppRegistration;
"androidStoreApp": MS.AndroidStoreApp;
"androidWorkProfileCompliancePolicy": MS.AndroidWorkProfileCompliancePolicy;
"androidWorkProfileCustomConfiguration": MS.AndroidWorkProfileCustomConfiguration;
"androidWorkProfileGeneralDeviceConfiguration": MS.AndroidWorkProfileGeneralDeviceConfiguration;
"anonymousGuestConversationMember": MS.AnonymousGuestConversationMember;
"appCatalogs": MS.AppCatalogs;
"appConsentApprovalRoute": MS.AppConsentApprovalRoute;
"appConsentRequest": MS.AppConsentRequest;
"appleDeviceFeaturesConfigurationBase": MS.AppleDeviceFeaturesConfigurationBase;
"appleManagedIdentityProvider": MS.AppleManagedIdentityProvider;
"applePushNotificationCertificate": MS.ApplePushNotificationCertificate;
"application": MS.Application;
"applicationTemplate": MS.ApplicationTemplate;
"appLogCollectionRequest": MS.AppLogCollectionRequest;
"appManagementPolicy": MS.AppManagementPolicy;
"appRoleAssignment": MS.AppRoleAssignment;
"approval": MS.Approval;
"approvalStage": MS.ApprovalStage;
"approvedClientApp": MS.ApprovedClientApp;
"appScope": MS.AppScope;
"arkoseFraudProtectionProvider": MS.ArkoseFraudProtectionProvider;
"associatedTeamInfo": MS.AssociatedTeamInfo;
"attachment": MS.Attachment;
"attachmentBase": MS.AttachmentBase;
"attachmentSession": MS.AttachmentSession;
"attackSimulationOperation": MS.AttackSimulationOperation;
"attackSimulationRoot": MS.AttackSimulationRoot;
"attendanceRecord": MS.AttendanceRecord;
"attributeMappingFunctionSchema": MS.AttributeMappingFunctionSchema;
"attributeSet": MS.AttributeSet;
"audioRoutingGroup": MS.AudioRoutingGroup;
"auditEvent": MS.AuditEvent;
"auditLogRoot": MS.AuditLogRoot;
"authentication": MS.Authentication;
"authenticationCombinationConfiguration": MS.AuthenticationCombinationConfiguration;
"authenticationConditionApplication": MS.AuthenticationConditionApplication;
"authenticationContextClassReference": MS.AuthenticationContextClassReference;
"authenticationEventListener": MS.AuthenticationEventListener;
"authenticationEventsFlow": MS.AuthenticationEventsFlow;
"authenticationFlowsPolicy": MS.AuthenticationFlowsPolicy;
"authenticationMethod": MS.AuthenticationMethod;
"authenticationMethodConfiguration": MS.AuthenticationMethodConfiguration;
"authenticationMethodModeDetail": MS.AuthenticationMethodModeDetail;
"authenticationMethodsPolicy": MS.AuthenticationMethodsPolicy;
"authenticationMethodsRoot": MS.AuthenticationMethodsRoot;
"authenticationMethodTarget": MS.AuthenticationMethodTarget;
"authenticationStrengthPolicy": MS.AuthenticationStrengthPolicy;
"authenticationStrengthRoot": MS.AuthenticationStrengthRoot;
"authoredNote": MS.AuthoredNote;
"authorizationPolicy": MS.AuthorizationPolicy;
"availableAccessPackage": MS.AvailableAccessPackage;
"azureCommunicationServicesUserConversationMember": MS.AzureCommunicationServicesUserConversationMember;
"b2xIdentityUserFlow": MS.B2xIdentityUserFlow;
"backupRestoreRoot": MS.BackupRestoreRoot;
"baseItem": MS.BaseItem;
"baseItemVersion": MS.BaseItemVersion;
"baseMapFeature": MS.BaseMapFeature;
"baseSitePage": MS.BaseSitePage;
"bitlocker": MS.Bitlocker;
"bitlockerRecoveryKey": MS.BitlockerRecoveryKey;
"bookingAppointment": MS.BookingAppointment;
"bookingBusiness": MS.BookingBusiness;
"bookingCurrency": MS.BookingCurrency;
"bookingCustomer": MS.BookingCustomer;
"bookingCustomerBase": MS.BookingCustomerBase;
"bookingCustomQuestion": MS.BookingCustomQuestion;
"bookingService": MS.BookingService;
"bookingStaffMember": MS.BookingStaffMember;
"bookingStaffMemberBase": MS.BookingStaffMemberBase;
"browserSharedCookie": MS.BrowserSharedCookie;
"browserSite": MS.BrowserSite;
"browserSiteList": MS.BrowserSiteList;
"browseSessionBase": MS.BrowseSessionBase;
"building": MS.Building;
"buildingMap": MS.BuildingMap;
"builtInIdentityProvider": MS.BuiltInIdentityProvider;
"bulkUpload": MS.BulkUpload;
"calendar": MS.Calendar;
"calendarGroup": MS.CalendarGroup;
"calendarPermission": MS.CalendarPermission;
"calendarSharingMessage": MS.CalendarSharingMessage;
"call": MS.Call;
"callAiInsight": MS.CallAiInsight;
"callEvent": MS.CallEvent;
"callRecording": MS.CallRecording;
"callTranscript": MS.CallTranscript;
"cancelMediaProcessingOperation": MS.CancelMediaProcessingOperation;
"canvasLayout": MS.CanvasLayout;
"caPoliciesDeletableRoot": MS.CaPoliciesDeletableRoot;
"certificateAuthorityDetail": MS.CertificateAuthorityDetail;
"certificateBasedAuthConfiguration": MS.CertificateBasedAuthConfiguration;
"certificateBasedAuthPki": MS.CertificateBasedAuthPki;
"changeTrackedEntity": MS.ChangeTrackedEntity;
"channel": MS.Channel;
"chat": MS.Chat;
"chatMessage": MS.ChatMessage;
"chatMessageHostedContent": MS.ChatMessageHostedContent;
"chatMessageInfo": MS.ChatMessageInfo;
"checkInClaim": MS.CheckInClaim;
"checklistItem": MS.ChecklistItem;
"claimsMappingPolicy": MS.ClaimsMappingPolicy;
"cloudClipboardItem": MS.CloudClipboardItem;
"cloudClipboardRoot": MS.CloudClipboardRoot;
"cloudCommunications": MS.CloudCommunications;
"cloudFlareWebApplicationFirewallProvider": MS.CloudFlareWebApplicationFirewallProvider;
"cloudPC": MS.CloudPC;
"cloudPcAuditEvent": MS.CloudPcAuditEvent;
"cloudPcDeviceImage": MS.CloudPcDeviceImage;
"cloudPcGalleryImage": MS.CloudPcGalleryImage;
"cloudPcOnPremisesConnection": MS.CloudPcOnPremisesConnection;
"cloudPcProvisioningPolicy": MS.CloudPcProvisioningPolicy;
"cloudPcProvisioningPolicyAssignment": MS.CloudPcProvisioningPolicyAssignment;
"cloudPcReport": MS.CloudPcReport;
"cloudPcServicePlan": MS.CloudPcServicePlan;
"cloudPcUserSetting": MS.CloudPcUserSetting;
"cloudPcUserSettingAssignment": MS.CloudPcUserSettingAssignment;
"columnDefinition": MS.ColumnDefinition;
"columnLink": MS.ColumnLink;
"commsOperation": MS.CommsOperation;
"community": MS.Community;
"companySubscription": MS.CompanySubscription;
"compliance": MS.Compliance;
"complianceManagementPartner": MS.ComplianceManagementPartner;
"conditionalAccessPolicy": MS.ConditionalAccessPolicy;
"conditionalAccessRoot": MS.ConditionalAccessRoot;
"conditionalAccessTemplate": MS.ConditionalAccessTemplate;
"configurationBaseline": MS.ConfigurationBaseline;
"configurationDrift": MS.ConfigurationDrift;
"configurationManagement": MS.ConfigurationManagement;
"configurationMonitor": MS.ConfigurationMonitor;
"configurationMonitoringResult": MS.ConfigurationMonitoringResult;
"configurationSnapshotJob": MS.ConfigurationSnapshotJob;
"connectedOrganization": MS.ConnectedOrganization;
"contact": MS.Contact;
"contactFolder": MS.ContactFolder;
"contentActivity": MS.ContentActivity;
"contentSharingSession": MS.ContentSharingSession;
"contentType": MS.ContentType;
"contract": MS.Contract;
"controlConfiguration": MS.ControlConfiguration;
"conversation": MS.Conversation;
"conversationMember": MS.ConversationMember;
"conversationThread": MS.ConversationThread;
"copilotAdmin": MS.CopilotAdmin;
"copilotAdminCatalog": MS.CopilotAdminCatalog;
"copilotAdminLimitedMode": MS.CopilotAdminLimitedMode;
"copilotAdminSetting": MS.CopilotAdminSetting;
"copilotPackage": MS.CopilotPackage;
"copilotPackageDetail": MS.CopilotPackageDetail;
"copilotReportRoot": MS.CopilotReportRoot;
"copilotRoot": MS.CopilotRoot;
"countryNamedLocation": MS.CountryNamedLocation;
"crossTenantAccessPolicy": MS.CrossTenantAccessPolicy;
"crossTenantAccessPolicyConfigurationDefault": MS.CrossTenantAccessPolicyConfigurationDefault;
"crossTenantAccessPolicyConfigurationPartner": MS.CrossTenantAccessPolicyConfigurationPartner;
"crossTenantIdentitySyncPolicyPartner": MS.CrossTenantIdentitySyncPolicyPartner;
"customAuthenticationExtension": MS.CustomAuthenticationExtension;
"customCalloutExtension": MS.CustomCalloutExtension;
"customDataProvidedResource": MS.CustomDataProvidedResource;
"customDataProvidedResourceAccessReviewUploadSession": MS.CustomDataProvidedResourceAccessReviewUploadSession;
"customDataProvidedResourceFile": MS.CustomDataProvidedResourceFile;
"customDataProvidedResourceUploadSession": MS.CustomDataProvidedResourceUploadSession;
"customExtensionStageSetting": MS.CustomExtensionStageSetting;
"customSecurityAttributeDefinition": MS.CustomSecurityAttributeDefinition;
"dataPolicyOperation": MS.DataPolicyOperation;
"dataSecurityAndGovernance": MS.DataSecurityAndGovernance;
"dayNote": MS.DayNote;
"defaultManagedAppProtection": MS.DefaultManagedAppProtection;
"delegatedAdminAccessAssignment": MS.DelegatedAdminAccessAssignment;
"delegatedAdminCustomer": MS.DelegatedAdminCustomer;
"delegatedAdminRelationship": MS.DelegatedAdminRelationship;
"delegatedAdminRelationshipOperation": MS.DelegatedAdminRelationshipOperation;
"delegatedAdminRelationshipRequest": MS.DelegatedAdminRelationshipRequest;
"delegatedAdminServiceManagementDetail": MS.DelegatedAdminServiceManagementDetail;
"delegatedAdminServiceProviderConstraints": MS.DelegatedAdminServiceProviderConstraints;
"delegatedPermissionClassification": MS.DelegatedPermissionClassification;
"deletedChat": MS.DeletedChat;
"deletedItemContainer": MS.DeletedItemContainer;
"deletedTeam": MS.DeletedTeam;
"deltaParticipants": MS.DeltaParticipants;
"desk": MS.Desk;
"detectedApp": MS.DetectedApp;
"device": MS.Device;
"deviceAndAppManagementRoleAssignment": MS.DeviceAndAppManagementRoleAssignment;
"deviceAndAppManagementRoleDefinition": MS.DeviceAndAppManagementRoleDefinition;
"deviceAppManagement": MS.DeviceAppManagement;
"deviceCategory": MS.DeviceCategory;
"deviceComplianceActionItem": MS.DeviceComplianceActionItem;
"deviceComplianceDeviceOverview": MS.DeviceComplianceDeviceOverview;
"deviceComplianceDeviceStatus": MS.DeviceComplianceDeviceStatus;
"deviceCompliancePolicy": MS.DeviceCompliancePolicy;
"deviceCompliancePolicyAssignment": MS.DeviceCompliancePolicyAssignment;
"deviceCompliancePolicyDeviceStateSummary": MS.DeviceCompliancePolicyDeviceStateSummary;
"deviceCompliancePolicySettingStateSummary": MS.DeviceCompliancePolicySettingStateSummary;
"deviceCompliancePolicyState": MS.DeviceCompliancePolicyState;
"deviceComplianceScheduledActionForRule": MS.DeviceComplianceScheduledActionForRule;
"deviceComplianceSettingState": MS.DeviceComplianceSettingState;
"deviceComplianceUserOverview": MS.DeviceComplianceUserOverview;
"deviceComplianceUserStatus": MS.DeviceComplianceUserStatus;
"deviceConfiguration": MS.DeviceConfiguration;
"deviceConfigurationAssignment": MS.DeviceConfigurationAssignment;
"deviceConfigurationDeviceOverview": MS.DeviceConfigurationDeviceOverview;
"deviceConfigurationDeviceStateSummary": MS.DeviceConfigurationDeviceStateSummary;
"deviceConfigurationDeviceStatus": MS.DeviceConfigurationDeviceStatus;
"deviceConfigurationState": MS.DeviceConfigurationState;
"deviceConfigurationUserOverview": MS.DeviceConfigurationUserOverview;
"deviceConfigurationUserStatus": MS.DeviceConfigurationUserStatus;
"deviceEnrollmentConfiguration": MS.DeviceEnrollmentConfiguration;
"deviceEnrollmentLimitConfiguration": MS.DeviceEnrollmentLimitConfiguration;
"deviceEnrollmentPlatformRestrictionsConfiguration": MS.DeviceEnrollmentPlatformRestrictionsConfiguration;
"deviceEnrollmentWindowsHelloForBusinessConfiguration": MS.DeviceEnrollmentWindowsHelloForBusinessConfiguration;
"deviceInstallState": MS.DeviceInstallState;
"deviceLocalCredentialInfo": MS.DeviceLocalCredentialInfo;
"deviceLogCollectionResponse": MS.DeviceLogCollectionResponse;
"deviceManagement": MS.DeviceManagement;
"deviceManagementCachedReportConfiguration": MS.DeviceManagementCachedReportConfiguration;
"deviceManagementExchangeConnector": MS.DeviceManagementExchangeConnector;
"deviceManagementExportJob": MS.DeviceManagementExportJob;
"deviceManagementPartner": MS.DeviceManagementPartner;
"deviceManagementReports": MS.DeviceManagementReports;
"deviceManagementTroubleshootingEvent": MS.DeviceManagementTroubleshootingEvent;
"deviceRegistrationPolicy": MS.DeviceRegistrationPolicy;
"directory": MS.Directory;
"directoryAudit": MS.DirectoryAudit;
"directoryDefinition": MS.DirectoryDefinition;
"directoryObject": MS.DirectoryObject;
"directoryObjectPartnerReference": MS.DirectoryObjectPartnerReference;
"directoryRole": MS.DirectoryRole;
"directoryRoleTemplate": MS.DirectoryRoleTemplate;
"documentSetVersion": MS.DocumentSetVersion;
"domain": MS.Domain;
"domainDnsCnameRecord": MS.DomainDnsCnameRecord;
"domainDnsMxRecord": MS.DomainDnsMxRecord;
"domainDnsRecord": MS.DomainDnsRecord;
"domainDnsSrvRecord": MS.DomainDnsSrvRecord;
"domainDnsTxtRecord": MS.DomainDnsTxtRecord;
"domainDnsUnavailableRecord": MS.DomainDnsUnavailableRecord;
"drive": MS.Drive;
"driveItem": MS.DriveItem;
"driveItemVersion": MS.DriveItemVersion;
"driveProtectionRule": MS.DriveProtectionRule;
"driveProtectionUnit": MS.DriveProtectionUnit;
"driveProtectionUnitsBulkAdditionJob": MS.DriveProtectionUnitsBulkAdditionJob;
"driveRestoreArtifact": MS.DriveRestoreArtifact;
"driveRestoreArtifactsBulkAdditionRequest": MS.DriveRestoreArtifactsBulkAdditionRequest;
"eBookInstallSummary": MS.EBookInstallSummary;
"edge": MS.Edge;
"editionUpgradeConfiguration": MS.EditionUpgradeConfiguration;
"educationAssignment": MS.EducationAssignment;
"educationAssignmentDefaults": MS.EducationAssignmentDefaults;
"educationAssignmentResource": MS.EducationAssignmentResource;
"educationAssignmentSettings": MS.EducationAssignmentSettings;
"educationCategory": MS.EducationCategory;
"educationClass": MS.EducationClass;
"educationFeedbackOutcome": MS.EducationFeedbackOutcome;
"educationFeedbackResourceOutcome": MS.EducationFeedbackResourceOutcome;
"educationGradingCategory": MS.EducationGradingCategory;
"educationGradingScheme": MS.EducationGradingScheme;
"educationModule": MS.EducationModule;
"educationModuleResource": MS.EducationModuleResource;
"educationOrganization": MS.EducationOrganization;
"educationOutcome": MS.EducationOutcome;
"educationPointsOutcome": MS.EducationPointsOutcome;
"educationRoot": MS.EducationRoot;
"educationRubric": MS.EducationRubric;
"educationRubricOutcome": MS.EducationRubricOutcome;
"educationSchool": MS.EducationSchool;
"educationSubmission": MS.EducationSubmission;
"educationSubmissionResource": MS.EducationSubmissionResource;
"educationUser": MS.EducationUser;
"emailAuthenticationMethod": MS.EmailAuthenticationMethod;
"emailAuthenticationMethodConfiguration": MS.EmailAuthenticationMethodConfiguration;
"emailFileAssessmentRequest": MS.EmailFileAssessmentRequest;
"emailNotificationsSetting": MS.EmailNotificationsSetting;
"emergencyCallEvent": MS.EmergencyCallEvent;
"employeeExperience": MS.EmployeeExperience;
"employeeExperienceUser": MS.EmployeeExperienceUser;
"endpoint": MS.Endpoint;
"endUserNotification": MS.EndUserNotification;
"endUserNotificationDetail": MS.EndUserNotificationDetail;
"endUserSettings": MS.EndUserSettings;
"engagementAsyncOperation": MS.EngagementAsyncOperation;
"engagementConversation": MS.EngagementConversation;
"engagementConversationDiscussionMessage": MS.EngagementConversationDiscussionMessage;
"engagementConversationMessage": MS.EngagementConversationMessage;
"engagementConversationMessageReaction": MS.EngagementConversationMessageReaction;
"engagementConversationQuestionMessage": MS.EngagementConversationQuestionMessage;
"engagementConversationSystemMessage": MS.EngagementConversationSystemMessage;
"engagementRole": MS.EngagementRole;
"engagementRoleMember": MS.EngagementRoleMember;
"enrollmentConfigurationAssignment": MS.EnrollmentConfigurationAssignment;
"enrollmentTroubleshootingEvent": MS.EnrollmentTroubleshootingEvent;
"enterpriseCodeSigningCertificate": MS.EnterpriseCodeSigningCertificate;
"entitlementManagement": MS.EntitlementManagement;
"entitlementManagementSettings": MS.EntitlementManagementSettings;
"entity": MS.Entity;
"event": MS.Event;
"eventMessage": MS.EventMessage;
"eventMessageRequest": MS.EventMessageRequest;
"eventMessageResponse": MS.EventMessageResponse;
"exchangeAdmin": MS.ExchangeAdmin;
"exchangeMessageTrace": MS.ExchangeMessageTrace;
"exchangeMessageTraceDetail": MS.ExchangeMessageTraceDetail;
"exchangeProtectionPolicy": MS.ExchangeProtectionPolicy;
"exchangeRestoreSession": MS.ExchangeRestoreSession;
"exchangeSettings": MS.ExchangeSettings;
"extension": MS.Extension;
"extensionProperty": MS.ExtensionProperty;
"externalAuthenticationMethod": MS.ExternalAuthenticationMethod;
"externalAuthenticationMethodConfiguration": MS.ExternalAuthenticationMethodConfiguration;
"externalDomainName": MS.ExternalDomainName;
"externalUsersSelfServiceSignUpEventsFlow": MS.ExternalUsersSelfServiceSignUpEventsFlow;
"featureRolloutPolicy": MS.FeatureRolloutPolicy;
"federatedIdentityCredential": MS.FederatedIdentityCredential;
"federatedTokenValidationPolicy": MS.FederatedTokenValidationPolicy;
"fido2AuthenticationMethod": MS.Fido2AuthenticationMethod;
"fido2AuthenticationMethodConfiguration": MS.Fido2AuthenticationMethodConfiguration;
"fido2CombinationConfiguration": MS.Fido2CombinationConfiguration;
"fieldValueSet": MS.FieldValueSet;
"fileAssessmentRequest": MS.FileAssessmentRequest;
"fileAttachment": MS.FileAttachment;
"fileStorage": MS.FileStorage;
"fileStorageContainer": MS.FileStorageContainer;
"fileStorageContainerType": MS.FileStorageContainerType;
"fileStorageContainerTypeAppPermissionGrant": MS.FileStorageContainerTypeAppPermissionGrant;
"fileStorageContainerTypeRegistration": MS.FileStorageContainerTypeRegistration;
"filterOperatorSchema": MS.FilterOperatorSchema;
"fixtureMap": MS.FixtureMap;
"floor": MS.Floor;
"footprintMap": MS.FootprintMap;
"fraudProtectionProvider": MS.FraudProtectionProvider;
"governanceInsight": MS.GovernanceInsight;
"granularDriveRestoreArtifact": MS.GranularDriveRestoreArtifact;
"granularMailboxRestoreArtifact": MS.GranularMailboxRestoreArtifact;
"granularRestoreArtifactBase": MS.GranularRestoreArtifactBase;
"granularSiteRestoreArtifact": MS.GranularSiteRestoreArtifact;
"group": MS.Group;
"groupLifecyclePolicy": MS.GroupLifecyclePolicy;
"groupSetting": MS.GroupSetting;
"groupSettingTemplate": MS.GroupSettingTemplate;
"homeRealmDiscoveryPolicy": MS.HomeRealmDiscoveryPolicy;
"horizontalSection": MS.HorizontalSection;
"horizontalSectionColumn": MS.HorizontalSectionColumn;
"humanSecurityFraudProtectionProvider": MS.HumanSecurityFraudProtectionProvider;
"identityApiConnector": MS.IdentityApiConnector;
"identityBuiltInUserFlowAttribute": MS.IdentityBuiltInUserFlowAttribute;
"identityContainer": MS.IdentityContainer;
"identityCustomUserFlowAttribute": MS.IdentityCustomUserFlowAttribute;
"identityGovernance": MS.IdentityGovernance;
"identityProtectionRoot": MS.IdentityProtectionRoot;
"identityProvider": MS.IdentityProvider;
"identityProviderBase": MS.IdentityProviderBase;
"identitySecurityDefaultsEnforcementPolicy": MS.IdentitySecurityDefaultsEnforcementPolicy;
"identityUserFlow": MS.IdentityUserFlow;
"identityUserFlowAttribute": MS.IdentityUserFlowAttribute;
"identityUserFlowAttributeAssignment": MS.IdentityUserFlowAttributeAssignment;
"identityVerifiedIdRoot": MS.IdentityVerifiedIdRoot;
"importedWindowsAutopilotDeviceIdentity": MS.ImportedWindowsAutopilotDeviceIdentity;
"importedWindowsAutopilotDeviceIdentityUpload": MS.ImportedWindowsAutopilotDeviceIdentityUpload;
"inferenceClassification": MS.InferenceClassification;
"inferenceClassificationOverride": MS.InferenceClassificationOverride;
"informationProtection": MS.InformationProtection;
"inheritablePermission": MS.InheritablePermission;
"insightsSettings": MS.InsightsSettings;
"internalDomainFederation": MS.InternalDomainFederation;
"internetExplorerMode": MS.InternetExplorerMode;
"invitation": MS.Invitation;
"inviteParticipantsOperation": MS.InviteParticipantsOperation;
"iosCertificateProfile": MS.IosCertificateProfile;
"iosCompliancePolicy": MS.IosCompliancePolicy;
"iosCustomConfiguration": MS.IosCustomConfiguration;
"iosDeviceFeaturesConfiguration": MS.IosDeviceFeaturesConfiguration;
"iosGeneralDeviceConfiguration": MS.IosGeneralDeviceConfiguration;
"iosiPadOSWebClip": MS.IosiPadOSWebClip;
"iosLobApp": MS.IosLobApp;
"iosLobAppProvisioningConfigurationAssignment": MS.IosLobAppProvisioningConfigurationAssignment;
"iosManagedAppProtection": MS.IosManagedAppProtection;
"iosManagedAppRegistration": MS.IosManagedAppRegistration;
"iosMobileAppConfiguration": MS.IosMobileAppConfiguration;
"iosStoreApp": MS.IosStoreApp;
"iosUpdateConfiguration": MS.IosUpdateConfiguration;
"iosUpdateDeviceStatus": MS.IosUpdateDeviceStatus;
"iosVppApp": MS.IosVppApp;
"iosVppEBook": MS.IosVppEBook;
"iosVppEBookAssignment": MS.IosVppEBookAssignment;
"ipNamedLocation": MS.IpNamedLocation;
"itemActivity": MS.ItemActivity;
"itemActivityStat": MS.ItemActivityStat;
"itemAnalytics": MS.ItemAnalytics;
"itemAttachment": MS.ItemAttachment;
"itemInsights": MS.ItemInsights;
"itemRetentionLabel": MS.ItemRetentionLabel;
"labelContentRight": MS.LabelContentRight;
"landingPage": MS.LandingPage;
"landingPageDetail": MS.LandingPageDetail;
"learningAssignment": MS.LearningAssignment;
"learningContent": MS.LearningContent;
"learningCourseActivity": MS.LearningCourseActivity;
"learningProvider": MS.LearningProvider;
"learningSelfInitiatedCourse": MS.LearningSelfInitiatedCourse;
"levelMap": MS.LevelMap;
"licenseDetails": MS.LicenseDetails;
"linkedResource": MS.LinkedResource;
"list": MS.List;
"listItem": MS.ListItem;
"listItemVersion": MS.ListItemVersion;
"localizedNotificationMessage": MS.LocalizedNotificationMessage;
"loginPage": MS.LoginPage;
"longRunningOperation": MS.LongRunningOperation;
"m365AppsInstallationOptions": MS.M365AppsInstallationOptions;
"macOSCompliancePolicy": MS.MacOSCompliancePolicy;
"macOSCustomConfiguration": MS.MacOSCustomConfiguration;
"macOSDeviceFeaturesConfiguration": MS.MacOSDeviceFeaturesConfiguration;
"macOSDmgApp": MS.MacOSDmgApp;
"macOSGeneralDeviceConfiguration": MS.MacOSGeneralDeviceConfiguration;
"macOSLobApp": MS.MacOSLobApp;
"macOSMicrosoftDefenderApp": MS.MacOSMicrosoftDefenderApp;
"macOSMicrosoftEdgeApp": MS.MacOSMicrosoftEdgeApp;
"macOSOfficeSuiteApp": MS.MacOSOfficeSuiteApp;
"mailAssessmentRequest": MS.MailAssessmentRequest;
"mailbox": MS.Mailbox;
"mailboxFolder": MS.MailboxFolder;
"mailboxItem": MS.MailboxItem;
"mailboxProtectionRule": MS.MailboxProtectionRule;
"mailboxProtectionUnit": MS.MailboxProtectionUnit;
"mailboxProtectionUnitsBulkAdditionJob": MS.MailboxProtectionUnitsBulkAdditionJob;
"mailboxRestoreArtifact": MS.MailboxRestoreArtifact;
"mailboxRestoreArtifactsBulkAdditionRequest": MS.MailboxRestoreArtifactsBulkAdditionRequest;
"mailFolder": MS.MailFolder;
"mailSearchFolder": MS.MailSearchFolder;
"malwareStateForWindowsDevice": MS.MalwareStateForWindowsDevice;
"managedAndroidLobApp": MS.ManagedAndroidLobApp;
"managedAndroidStoreApp": MS.ManagedAndroidStoreApp;
"managedApp": MS.ManagedApp;
"managedAppConfiguration": MS.ManagedAppConfiguration;
"managedAppOperation": MS.ManagedAppOperation;
"managedAppPolicy": MS.ManagedAppPolicy;
"managedAppPolicyDeploymentSummary": MS.ManagedAppPolicyDeploymentSummary;
"managedAppProtection": MS.ManagedAppProtection;
"managedAppRegistration": MS.ManagedAppRegistration;
"managedAppStatus": MS.ManagedAppStatus;
"managedAppStatusRaw": MS.ManagedAppStatusRaw;
"managedDevice": MS.ManagedDevice;
"managedDeviceMobileAppConfiguration": MS.ManagedDeviceMobileAppConfiguration;
"managedDeviceMobileAppConfigurationAssignment": MS.ManagedDeviceMobileAppConfigurationAssignment;
"managedDeviceMobileAppConfigurationDeviceStatus": MS.ManagedDeviceMobileAppConfigurationDeviceStatus;
"managedDeviceMobileAppConfigurationDeviceSummary": MS.ManagedDeviceMobileAppConfigurationDeviceSummary;
"managedDeviceMobileAppConfigurationUserStatus": MS.ManagedDeviceMobileAppConfigurationUserStatus;
"managedDeviceMobileAppConfigurationUserSummary": MS.ManagedDeviceMobileAppConfigurationUserSummary;
"managedDeviceOverview": MS.ManagedDeviceOverview;
"managedEBook": MS.ManagedEBook;
"managedEBookAssignment": MS.ManagedEBookAssignment;
"managedIOSLobApp": MS.ManagedIOSLobApp;
"managedIOSStoreApp": MS.ManagedIOSStoreApp;
"managedMobileApp": MS.ManagedMobileApp;
"managedMobileLobApp": MS.ManagedMobileLobApp;
"mdmWindowsInformationProtectionPolicy": MS.MdmWindowsInformationProtectionPolicy;
"meetingAttendanceReport": MS.MeetingAttendanceReport;
"membershipOutlierInsight": MS.MembershipOutlierInsight;
"message": MS.Message;
"messageRule": MS.MessageRule;
"messageTracingRoot": MS.MessageTracingRoot;
"microsoftAccountUserConversationMember": MS.MicrosoftAccountUserConversationMember;
"microsoftAuthenticatorAuthenticationMethod": MS.MicrosoftAuthenticatorAuthenticationMethod;
"microsoftAuthenticatorAuthenticationMethodConfiguration": MS.MicrosoftAuthenticatorAuthenticationMethodConfiguration;
"microsoftAuthenticatorAuthenticationMethodTarget": MS.MicrosoftAuthenticatorAuthenticationMethodTarget;
"microsoftStoreForBusinessApp": MS.MicrosoftStoreForBusinessApp;
"mobileApp": MS.MobileApp;
"mobileAppAssignment": MS.MobileAppAssignment;
"mobileAppCategory": MS.MobileAppCategory;
"mobileAppContent": MS.MobileAppContent;
"mobileAppContentFile": MS.MobileAppContentFile;
"mobileAppRelationship": MS.MobileAppRelationship;
"mobileAppTroubleshootingEvent": MS.MobileAppTroubleshootingEvent;
"mobileContainedApp": MS.MobileContainedApp;
"mobileLobApp": MS.MobileLobApp;
"mobileThreatDefenseConnector": MS.MobileThreatDefenseConnector;
"multiTenantOrganization": MS.MultiTenantOrganization;
"multiTenantOrganizationIdentitySyncPolicyTemplate": MS.MultiTenantOrganizationIdentitySyncPolicyTemplate;
"multiTenantOrganizationJoinRequestRecord": MS.MultiTenantOrganizationJoinRequestRecord;
"multiTenantOrganizationMember": MS.MultiTenantOrganizationMember;
"multiTenantOrganizationPartnerConfigurationTemplate": MS.MultiTenantOrganizationPartnerConfigurationTemplate;
"multiValueLegacyExtendedProperty": MS.MultiValueLegacyExtendedProperty;
"muteParticipantOperation": MS.MuteParticipantOperation;
"namedLocation": MS.NamedLocation;
"notebook": MS.Notebook;
"notificationMessageTemplate": MS.NotificationMessageTemplate;
"oAuth2PermissionGrant": MS.OAuth2PermissionGrant;
"offerShiftRequest": MS.OfferShiftRequest;
"officeGraphInsights": MS.OfficeGraphInsights;
"oidcIdentityProvider": MS.OidcIdentityProvider;
"onAttributeCollectionListener": MS.OnAttributeCollectionListener;
"onAttributeCollectionStartCustomExtension": MS.OnAttributeCollectionStartCustomExtension;
"onAttributeCollectionStartListener": MS.OnAttributeCollectionStartListener;
"onAttributeCollectionSubmitCustomExtension": MS.OnAttributeCollectionSubmitCustomExtension;
"onAttributeCollectionSubmitListener": MS.OnAttributeCollectionSubmitListener;
"onAuthenticationMethodLoadStartListener": MS.OnAuthenticationMethodLoadStartListener;
"oneDriveForBusinessBrowseSession": MS.OneDriveForBusinessBrowseSession;
"oneDriveForBusinessProtectionPolicy": MS.OneDriveForBusinessProtectionPolicy;
"oneDriveForBusinessRestoreSession": MS.OneDriveForBusinessRestoreSession;
"onEmailOtpSendListener": MS.OnEmailOtpSendListener;
"onenote": MS.Onenote;
"onenoteEntityBaseModel": MS.OnenoteEntityBaseModel;
"onenoteEntityHierarchyModel": MS.OnenoteEntityHierarchyModel;
"onenoteEntitySchemaObjectModel": MS.OnenoteEntitySchemaObjectModel;
"onenoteOperation": MS.OnenoteOperation;
"onenotePage": MS.OnenotePage;
"onenoteResource": MS.OnenoteResource;
"onenoteSection": MS.OnenoteSection;
"onFraudProtectionLoadStartListener": MS.OnFraudProtectionLoadStartListener;
"onInteractiveAuthFlowStartListener": MS.OnInteractiveAuthFlowStartListener;
"onlineMeeting": MS.OnlineMeeting;
"onlineMeetingBase": MS.OnlineMeetingBase;
"onlineMeetingEngagementConversation": MS.OnlineMeetingEngagementConversation;
"onOtpSendCustomExtension": MS.OnOtpSendCustomExtension;
"onPasswordSubmitCustomExtension": MS.OnPasswordSubmitCustomExtension;
"onPasswordSubmitListener": MS.OnPasswordSubmitListener;
"onPremisesConditionalAccessSettings": MS.OnPremisesConditionalAccessSettings;
"onPremisesDirectorySynchronization": MS.OnPremisesDirectorySynchronization;
"onPremisesSyncBehavior": MS.OnPremisesSyncBehavior;
"onTokenIssuanceStartCustomExtension": MS.OnTokenIssuanceStartCustomExtension;
"onTokenIssuanceStartListener": MS.OnTokenIssuanceStartListener;
"onUserCreateStartListener": MS.OnUserCreateStartListener;
"onVerifiedIdClaimValidationCustomExtension": MS.OnVerifiedIdClaimValidationCustomExtension;
"onVerifiedIdClaimValidationListener": MS.OnVerifiedIdClaimValidationListener;
"openShift": MS.OpenShift;
"openShiftChangeRequest": MS.OpenShiftChangeRequest;
"openTypeExtension": MS.OpenTypeExtension;
"operation": MS.Operation;
"organization": MS.Organization;
"organizationalBranding": MS.OrganizationalBranding;
"organizationalBrandingLocalization": MS.OrganizationalBrandingLocalization;
"organizationalBrandingProperties": MS.OrganizationalBrandingProperties;
"orgContact": MS.OrgContact;
"outlookCategory": MS.OutlookCategory;
"outlookItem": MS.OutlookItem;
"outlookUser": MS.OutlookUser;
"ownerlessGroupPolicy": MS.OwnerlessGroupPolicy;
"participant": MS.Participant;
"participantJoiningNotification": MS.ParticipantJoiningNotification;
"participantLeftNotification": MS.ParticipantLeftNotification;
"partners": MS.Partners;
"passkeyAuthenticationMethodTarget": MS.PasskeyAuthenticationMethodTarget;
"passkeyProfile": MS.PasskeyProfile;
"passwordAuthenticationMethod": MS.PasswordAuthenticationMethod;
"payload": MS.Payload;
"peopleAdminSettings": MS.PeopleAdminSettings;
"permission": MS.Permission;
"permissionGrantConditionSet": MS.PermissionGrantConditionSet;
"permissionGrantPolicy": MS.PermissionGrantPolicy;
"person": MS.Person;
"phoneAuthenticationMethod": MS.PhoneAuthenticationMethod;
"phoneUserConversationMember": MS.PhoneUserConversationMember;
"pinnedChatMessageInfo": MS.PinnedChatMessageInfo;
"place": MS.Place;
"planner": MS.Planner;
"plannerAssignedToTaskBoardTaskFormat": MS.PlannerAssignedToTaskBoardTaskFormat;
"plannerBucket": MS.PlannerBucket;
"plannerBucketTaskBoardTaskFormat": MS.PlannerBucketTaskBoardTaskFormat;
"plannerGroup": MS.PlannerGroup;
"plannerPlan": MS.PlannerPlan;
"plannerPlanDetails": MS.PlannerPlanDetails;
"plannerProgressTaskBoardTaskFormat": MS.PlannerProgressTaskBoardTaskFormat;
"plannerTask": MS.PlannerTask;
"plannerTaskDetails": MS.PlannerTaskDetails;
"plannerUser": MS.PlannerUser;
"platformCredentialAuthenticationMethod": MS.PlatformCredentialAuthenticationMethod;
"playPromptOperation": MS.PlayPromptOperation;
"policyBase": MS.PolicyBase;
"policyDeletableItem": MS.PolicyDeletableItem;
"policyRoot": MS.PolicyRoot;
"policyTemplate": MS.PolicyTemplate;
"post": MS.Post;
"presence": MS.Presence;
"print": MS.Print;
"printConnector": MS.PrintConnector;
"printDocument": MS.PrintDocument;
"printer": MS.Printer;
"printerBase": MS.PrinterBase;
"printerCreateOperation": MS.PrinterCreateOperation;
"printerShare": MS.PrinterShare;
"printJob": MS.PrintJob;
"printOperation": MS.PrintOperation;
"printService": MS.PrintService;
"printServiceEndpoint": MS.PrintServiceEndpoint;
"printTask": MS.PrintTask;
"printTaskDefinition": MS.PrintTaskDefinition;
"printTaskTrigger": MS.PrintTaskTrigger;
"printUsage": MS.PrintUsage;
"printUsageByPrinter": MS.PrintUsageByPrinter;
"printUsageByUser": MS.PrintUsageByUser;
"privacy": MS.Privacy;
"privilegedAccessGroup": MS.PrivilegedAccessGroup;
"privilegedAccessGroupAssignmentSchedule": MS.PrivilegedAccessGroupAssignmentSchedule;
"privilegedAccessGroupAssignmentScheduleInstance": MS.PrivilegedAccessGroupAssignmentScheduleInstance;
"privilegedAccessGroupAssignmentScheduleRequest": MS.PrivilegedAccessGroupAssignmentScheduleRequest;
"privilegedAccessGroupEligibilitySchedule": MS.PrivilegedAccessGroupEligibilitySchedule;
"privilegedAccessGroupEligibilityScheduleInstance": MS.PrivilegedAccessGroupEligibilityScheduleInstance;
"privilegedAccessGroupEligibilityScheduleRequest": MS.PrivilegedAccessGroupEligibilityScheduleRequest;
"privilegedAccessRoot": MS.PrivilegedAccessRoot;
"privilegedAccessSchedule": MS.PrivilegedAccessSchedule;
"privilegedAccessScheduleInstance": MS.PrivilegedAccessScheduleInstance;
"privilegedAccessScheduleRequest": MS.PrivilegedAccessScheduleRequest;
"profileCardProperty": MS.ProfileCardProperty;
"profilePhoto": MS.ProfilePhoto;
"profilePropertySetting": MS.ProfilePropertySetting;
"profileSource": MS.ProfileSource;
"pronounsSettings": MS.PronounsSettings;
"protectionPolicyBase": MS.ProtectionPolicyBase;
"protectionRuleBase": MS.ProtectionRuleBase;
"protectionUnitBase": MS.ProtectionUnitBase;
"protectionUnitsBulkJobBase": MS.ProtectionUnitsBulkJobBase;
"provisioningObjectSummary": MS.ProvisioningObjectSummary;
"publicKeyInfrastructureRoot": MS.PublicKeyInfrastructureRoot;
"qrCode": MS.QrCode;
"qrCodePinAuthenticationMethod": MS.QrCodePinAuthenticationMethod;
"qrCodePinAuthenticationMethodConfiguration": MS.QrCodePinAuthenticationMethodConfiguration;
"qrPin": MS.QrPin;
"rbacApplication": MS.RbacApplication;
"readingAssignmentSubmission": MS.ReadingAssignmentSubmission;
"readingCoachPassage": MS.ReadingCoachPassage;
"recordOperation": MS.RecordOperation;
"recycleBin": MS.RecycleBin;
"recycleBinItem": MS.RecycleBinItem;
"referenceAttachment": MS.ReferenceAttachment;
"reflectCheckInResponse": MS.ReflectCheckInResponse;
"relyingPartyDetailedSummary": MS.RelyingPartyDetailedSummary;
"remoteAssistancePartner": MS.RemoteAssistancePartner;
"remoteDesktopSecurityConfiguration": MS.RemoteDesktopSecurityConfiguration;
"remoteTenantGroup": MS.RemoteTenantGroup;
"reportRoot": MS.ReportRoot;
"reportsRoot": MS.ReportsRoot;
"request": MS.Request;
"resellerDelegatedAdminRelationship": MS.ResellerDelegatedAdminRelationship;
"resourceOperation": MS.ResourceOperation;
"resourceSpecificPermissionGrant": MS.ResourceSpecificPermissionGrant;
"restoreArtifactBase": MS.RestoreArtifactBase;
"restoreArtifactsBulkRequestBase": MS.RestoreArtifactsBulkRequestBase;
"restorePoint": MS.RestorePoint;
"restoreSessionBase": MS.RestoreSessionBase;
"richLongRunningOperation": MS.RichLongRunningOperation;
"riskDetection": MS.RiskDetection;
"riskPreventionContainer": MS.RiskPreventionContainer;
"riskyServicePrincipal": MS.RiskyServicePrincipal;
"riskyServicePrincipalHistoryItem": MS.RiskyServicePrincipalHistoryItem;
"riskyUser": MS.RiskyUser;
"riskyUserHistoryItem": MS.RiskyUserHistoryItem;
"roleAssignment": MS.RoleAssignment;
"roleDefinition": MS.RoleDefinition;
"roleManagement": MS.RoleManagement;
"room": MS.Room;
"roomList": MS.RoomList;
"samlOrWsFedExternalDomainFederation": MS.SamlOrWsFedExternalDomainFederation;
"samlOrWsFedProvider": MS.SamlOrWsFedProvider;
"schedule": MS.Schedule;
"scheduleChangeRequest": MS.ScheduleChangeRequest;
"schedulingGroup": MS.SchedulingGroup;
"schemaExtension": MS.SchemaExtension;
"scopedRoleMembership": MS.ScopedRoleMembership;
"searchEntity": MS.SearchEntity;
"section": MS.Section;
"sectionGroup": MS.SectionGroup;
"sectionMap": MS.SectionMap;
"secureScore": MS.SecureScore;
"secureScoreControlProfile": MS.SecureScoreControlProfile;
"security": MS.Security;
"securityReportsRoot": MS.SecurityReportsRoot;
"sendDtmfTonesOperation": MS.SendDtmfTonesOperation;
"sensitivityLabel": MS.SensitivityLabel;
"serviceAnnouncement": MS.ServiceAnnouncement;
"serviceAnnouncementAttachment": MS.ServiceAnnouncementAttachment;
"serviceAnnouncementBase": MS.ServiceAnnouncementBase;
"serviceApp": MS.ServiceApp;
"serviceHealth": MS.ServiceHealth;
"serviceHealthIssue": MS.ServiceHealthIssue;
"servicePrincipal": MS.ServicePrincipal;
"servicePrincipalRiskDetection": MS.ServicePrincipalRiskDetection;
"serviceProviderConstraints": MS.ServiceProviderConstraints;
"serviceStorageQuotaBreakdown": MS.ServiceStorageQuotaBreakdown;
"serviceUpdateMessage": MS.ServiceUpdateMessage;
"settingStateDeviceSummary": MS.SettingStateDeviceSummary;
"sharedDriveItem": MS.SharedDriveItem;
"sharedInsight": MS.SharedInsight;
"sharedPCConfiguration": MS.SharedPCConfiguration;
"sharedWithChannelTeamInfo": MS.SharedWithChannelTeamInfo;
"sharepoint": MS.Sharepoint;
"sharePointBrowseSession": MS.SharePointBrowseSession;
"sharePointGroup": MS.SharePointGroup;
"sharePointGroupMember": MS.SharePointGroupMember;
"sharePointMigrationEvent": MS.SharePointMigrationEvent;
"sharePointMigrationFinishManifestFileUploadEvent": MS.SharePointMigrationFinishManifestFileUploadEvent;
"sharePointMigrationJob": MS.SharePointMigrationJob;
"sharePointMigrationJobCancelledEvent": MS.SharePointMigrationJobCancelledEvent;
"sharePointMigrationJobDeletedEvent": MS.SharePointMigrationJobDeletedEvent;
"sharePointMigrationJobErrorEvent": MS.SharePointMigrationJobErrorEvent;
"sharePointMigrationJobPostponedEvent": MS.SharePointMigrationJobPostponedEvent;
"sharePointMigrationJobProgressEvent": MS.SharePointMigrationJobProgressEvent;
"sharePointMigrationJobQueuedEvent": MS.SharePointMigrationJobQueuedEvent;
"sharePointMigrationJobStartEvent": MS.SharePointMigrationJobStartEvent;
"sharePointProtectionPolicy": MS.SharePointProtectionPolicy;
"sharePointRestoreSession": MS.SharePointRestoreSession;
"sharepointSettings": MS.SharepointSettings;
"shift": MS.Shift;
"shiftPreferences": MS.ShiftPreferences;
"signIn": MS.SignIn;
"simulation": MS.Simulation;
"simulationAutomation": MS.SimulationAutomation;
"simulationAutomationRun": MS.SimulationAutomationRun;
"singleValueLegacyExtendedProperty": MS.SingleValueLegacyExtendedProperty;
"site": MS.Site;
"sitePage": MS.SitePage;
"siteProtectionRule": MS.SiteProtectionRule;
"siteProtectionUnit": MS.SiteProtectionUnit;
"siteProtectionUnitsBulkAdditionJob": MS.SiteProtectionUnitsBulkAdditionJob;
"siteRestoreArtifact": MS.SiteRestoreArtifact;
"siteRestoreArtifactsBulkAdditionRequest": MS.SiteRestoreArtifactsBulkAdditionRequest;
"skypeForBusinessUserConversationMember": MS.SkypeForBusinessUserConversationMember;
"skypeUserConversationMember": MS.SkypeUserConversationMember;
"smsAuthenticationMethodConfiguration": MS.SmsAuthenticationMethodConfiguration;
"smsAuthenticationMethodTarget": MS.SmsAuthenticationMethodTarget;
"socialIdentityProvider": MS.SocialIdentityProvider;
"softwareOathAuthenticationMethod": MS.SoftwareOathAuthenticationMethod;
"softwareOathAuthenticationMethodConfiguration": MS.SoftwareOathAuthenticationMethodConfiguration;
"softwareUpdateStatusSummary": MS.SoftwareUpdateStatusSummary;
"solutionsRoot": MS.SolutionsRoot;
"speakerAssignmentSubmission": MS.SpeakerAssignmentSubmission;
"standardWebPart": MS.StandardWebPart;
"startHoldMusicOperation": MS.StartHoldMusicOperation;
"stopHoldMusicOperation": MS.StopHoldMusicOperation;
"storage": MS.Storage;
"storageQuotaBreakdown": MS.StorageQuotaBreakdown;
"storageSettings": MS.StorageSettings;
"stsPolicy": MS.StsPolicy;
"subjectRightsRequest": MS.SubjectRightsRequest;
"subscribedSku": MS.SubscribedSku;
"subscribeToToneOperation": MS.SubscribeToToneOperation;
"subscription": MS.Subscription;
"swapShiftsChangeRequest": MS.SwapShiftsChangeRequest;
"synchronization": MS.Synchronization;
"synchronizationJob": MS.SynchronizationJob;
"synchronizationSchema": MS.SynchronizationSchema;
"synchronizationTemplate": MS.SynchronizationTemplate;
"targetDeviceGroup": MS.TargetDeviceGroup;
"targetedChatMessage": MS.TargetedChatMessage;
"targetedManagedAppConfiguration": MS.TargetedManagedAppConfiguration;
"targetedManagedAppPolicyAssignment": MS.TargetedManagedAppPolicyAssignment;
"targetedManagedAppProtection": MS.TargetedManagedAppProtection;
"taskFileAttachment": MS.TaskFileAttachment;
"team": MS.Team;
"teamInfo": MS.TeamInfo;
"teamsApp": MS.TeamsApp;
"teamsAppDefinition": MS.TeamsAppDefinition;
"teamsAppInstallation": MS.TeamsAppInstallation;
"teamsAppSettings": MS.TeamsAppSettings;
"teamsAsyncOperation": MS.TeamsAsyncOperation;
"teamsTab": MS.TeamsTab;
"teamsTemplate": MS.TeamsTemplate;
"teamwork": MS.Teamwork;
"teamworkBot": MS.TeamworkBot;
"teamworkHostedContent": MS.TeamworkHostedContent;
"teamworkTag": MS.TeamworkTag;
"teamworkTagMember": MS.TeamworkTagMember;
"temporaryAccessPassAuthenticationMethod": MS.TemporaryAccessPassAuthenticationMethod;
"temporaryAccessPassAuthenticationMethodConfiguration": MS.TemporaryAccessPassAuthenticationMethodConfiguration;
"tenantAppManagementPolicy": MS.TenantAppManagementPolicy;
"tenantDataSecurityAndGovernance": MS.TenantDataSecurityAndGovernance;
"tenantProtectionScopeContainer": MS.TenantProtectionScopeContainer;
"tenantRelationship": MS.TenantRelationship;
"termsAndConditions": MS.TermsAndConditions;
"termsAndConditionsAcceptanceStatus": MS.TermsAndConditionsAcceptanceStatus;
"termsAndConditionsAssignment": MS.TermsAndConditionsAssignment;
"termsOfUseContainer": MS.TermsOfUseContainer;
"textWebPart": MS.TextWebPart;
"threatAssessmentRequest": MS.ThreatAssessmentRequest;
"threatAssessmentResult": MS.ThreatAssessmentResult;
"thumbnailSet": MS.ThumbnailSet;
"timeCard": MS.TimeCard;
"timeOff": MS.TimeOff;
"timeOffReason": MS.TimeOffReason;
"timeOffRequest": MS.TimeOffRequest;
"todo": MS.Todo;
"todoTask": MS.TodoTask;
"todoTaskList": MS.TodoTaskList;
"tokenIssuancePolicy": MS.TokenIssuancePolicy;
"tokenLifetimePolicy": MS.TokenLifetimePolicy;
"training": MS.Training;
"trainingLanguageDetail": MS.TrainingLanguageDetail;
"trending": MS.Trending;
"unifiedRbacResourceAction": MS.UnifiedRbacResourceAction;
"unifiedRbacResourceNamespace": MS.UnifiedRbacResourceNamespace;
"unifiedRoleAssignment": MS.UnifiedRoleAssignment;
"unifiedRoleAssignmentSchedule": MS.UnifiedRoleAssignmentSchedule;
"unifiedRoleAssignmentScheduleInstance": MS.UnifiedRoleAssignmentScheduleInstance;
"unifiedRoleAssignmentScheduleRequest": MS.UnifiedRoleAssignmentScheduleRequest;
"unifiedRoleDefinition": MS.UnifiedRoleDefinition;
"unifiedRoleEligibilitySchedule": MS.UnifiedRoleEligibilitySchedule;
"unifiedRoleEligibilityScheduleInstance": MS.UnifiedRoleEligibilityScheduleInstance;
"unifiedRoleEligibilityScheduleRequest": MS.UnifiedRoleEligibilityScheduleRequest;
"unifiedRoleManagementPolicy": MS.UnifiedRoleManagementPolicy;
"unifiedRoleManagementPolicyApprovalRule": MS.UnifiedRoleManagementPolicyApprovalRule;
"unifiedRoleManagementPolicyAssignment": MS.UnifiedRoleManagementPolicyAssignment;
"unifiedRoleManagementPolicyAuthenticationContextRule": MS.UnifiedRoleManagementPolicyAuthenticationContextRule;
"unifiedRoleManagementPolicyEnablementRule": MS.UnifiedRoleManagementPolicyEnablementRule;
"unifiedRoleManagementPolicyExpirationRule": MS.UnifiedRoleManagementPolicyExpirationRule;
"unifiedRoleManagementPolicyNotificationRule": MS.UnifiedRoleManagementPolicyNotificationRule;
"unifiedRoleManagementPolicyRule": MS.UnifiedRoleManagementPolicyRule;
"unifiedRoleScheduleBase": MS.UnifiedRoleScheduleBase;
"unifiedRoleScheduleInstanceBase": MS.UnifiedRoleScheduleInstanceBase;
"unifiedStorageQuota": MS.UnifiedStorageQuota;
"unitMap": MS.UnitMap;
"unmuteParticipantOperation": MS.UnmuteParticipantOperation;
"updateRecordingStatusOperation": MS.UpdateRecordingStatusOperation;
"urlAssessmentRequest": MS.UrlAssessmentRequest;
"usageRightsIncluded": MS.UsageRightsIncluded;
"usedInsight": MS.UsedInsight;
"user": MS.User;
"userActivity": MS.UserActivity;
"userConsentRequest": MS.UserConsentRequest;
"userDataSecurityAndGovernance": MS.UserDataSecurityAndGovernance;
"userExperienceAnalyticsAppHealthApplicationPerformance": MS.UserExperienceAnalyticsAppHealthApplicationPerformance;
"userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails": MS.UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails;
"userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId": MS.UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId;
"userExperienceAnalyticsAppHealthAppPerformanceByOSVersion": MS.UserExperienceAnalyticsAppHealthAppPerformanceByOSVersion;
"userExperienceAnalyticsAppHealthDeviceModelPerformance": MS.UserExperienceAnalyticsAppHealthDeviceModelPerformance;
"userExperienceAnalyticsAppHealthDevicePerformance": MS.UserExperienceAnalyticsAppHealthDevicePerformance;
"userExperienceAnalyticsAppHealthDevicePerformanceDetails": MS.UserExperienceAnalyticsAppHealthDevicePerformanceDetails;
"userExperienceAnalyticsAppHealthOSVersionPerformance": MS.UserExperienceAnalyticsAppHealthOSVersionPerformance;
"userExperienceAnalyticsBaseline": MS.UserExperienceAnalyticsBaseline;
"userExperienceAnalyticsCategory": MS.UserExperienceAnalyticsCategory;
"userExperienceAnalyticsDevicePerformance": MS.UserExperienceAnalyticsDevicePerformance;
"userExperienceAnalyticsDeviceScores": MS.UserExperienceAnalyticsDeviceScores;
"userExperienceAnalyticsDeviceStartupHistory": MS.UserExperienceAnalyticsDeviceStartupHistory;
"userExperienceAnalyticsDeviceStartupProcess": MS.UserExperienceAnalyticsDeviceStartupProcess;
"userExperienceAnalyticsDeviceStartupProcessPerformance": MS.UserExperienceAnalyticsDeviceStartupProcessPerformance;
"userExperienceAnalyticsMetric": MS.UserExperienceAnalyticsMetric;
"userExperienceAnalyticsMetricHistory": MS.UserExperienceAnalyticsMetricHistory;
"userExperienceAnalyticsModelScores": MS.UserExperienceAnalyticsModelScores;
"userExperienceAnalyticsOverview": MS.UserExperienceAnalyticsOverview;
"userExperienceAnalyticsScoreHistory": MS.UserExperienceAnalyticsScoreHistory;
"userExperienceAnalyticsWorkFromAnywhereDevice": MS.UserExperienceAnalyticsWorkFromAnywhereDevice;
"userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric": MS.UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric;
"userExperienceAnalyticsWorkFromAnywhereMetric": MS.UserExperienceAnalyticsWorkFromAnywhereMetric;
"userExperienceAnalyticsWorkFromAnywhereModelPerformance": MS.UserExperienceAnalyticsWorkFromAnywhereModelPerformance;
"userFlowLanguageConfiguration": MS.UserFlowLanguageConfiguration;
"userFlowLanguagePage": MS.UserFlowLanguagePage;
"userInsightsSettings": MS.UserInsightsSettings;
"userInstallStateSummary": MS.UserInstallStateSummary;
"userProtectionScopeContainer": MS.UserProtectionScopeContainer;
"userRegistrationDetails": MS.UserRegistrationDetails;
"userScopeTeamsAppInstallation": MS.UserScopeTeamsAppInstallation;
"userSettings": MS.UserSettings;
"userSignInInsight": MS.UserSignInInsight;
"userSolutionRoot": MS.UserSolutionRoot;
"userStorage": MS.UserStorage;
"userTeamwork": MS.UserTeamwork;
"verifiableCredentialAuthenticationMethodTarget": MS.VerifiableCredentialAuthenticationMethodTarget;
"verifiableCredentialsAuthenticationMethodConfiguration": MS.VerifiableCredentialsAuthenticationMethodConfiguration;
"verifiedIdProfile": MS.VerifiedIdProfile;
"verticalSection": MS.VerticalSection;
"virtualEndpoint": MS.VirtualEndpoint;
"virtualEvent": MS.VirtualEvent;
"virtualEventPresenter": MS.VirtualEventPresenter;
"virtualEventRegistration": MS.VirtualEventRegistration;
"virtualEventRegistrationConfiguration": MS.VirtualEventRegistrationConfiguration;
"virtualEventRegistrationCustomQuestion": MS.VirtualEventRegistrationCustomQuestion;
"virtualEventRegistrationPredefinedQuestion": MS.VirtualEventRegistrationPredefinedQuestion;
"virtualEventRegistrationQuestionBase": MS.VirtualEventRegistrationQuestionBase;
"virtualEventSession": MS.VirtualEventSession;
"virtualEventsRoot": MS.VirtualEventsRoot;
"virtualEventTownhall": MS.VirtualEventTownhall;
"virtualEventTownhallRegistrationConfiguration": MS.VirtualEventTownhallRegistrationConfiguration;
"virtualEventWebinar": MS.VirtualEventWebinar;
"virtualEventWebinarRegistrationConfiguration": MS.VirtualEventWebinarRegistrationConfiguration;
"voiceAuthenticationMethodConfiguration": MS.VoiceAuthenticationMethodConfiguration;
"vppToken": MS.VppToken;
"webApp": MS.WebApp;
"webApplicationFirewallProvider": MS.WebApplicationFirewallProvider;
"webApplicationFirewallVerificationModel": MS.WebApplicationFirewallVerificationModel;
"webPart": MS.WebPart;
"whatIfAnalysisResult": MS.WhatIfAnalysisResult;
"win32LobApp": MS.Win32LobApp;
"windows10CompliancePolicy": MS.Windows10CompliancePolicy;
"windows10CustomConfiguration": MS.Windows10CustomConfiguration;
"windows10EndpointProtectionConfiguration": MS.Windows10EndpointProtectionConfiguration;
"windows10EnrollmentCompletionPageConfiguration": MS.Windows10EnrollmentCompletionPageConfiguration;
"windows10EnterpriseModernAppManagementConfiguration": MS.Windows10EnterpriseModernAppManagementConfiguration;
"windows10GeneralConfiguration": MS.Windows10GeneralConfiguration;
"windows10MobileCompliancePolicy": MS.Windows10MobileCompliancePolicy;
"windows10SecureAssessmentConfiguration": MS.Windows10SecureAssessmentConfiguration;
"windows10TeamGeneralConfiguration": MS.Windows10TeamGeneralConfiguration;
"windows81CompliancePolicy": MS.Windows81CompliancePolicy;
"windows81GeneralConfiguration": MS.Windows81GeneralConfiguration;
"windowsAppX": MS.WindowsAppX;
"windowsAutopilotDeploymentProfile": MS.WindowsAutopilotDeploymentProfile;
"windowsAutopilotDeploymentProfileAssignment": MS.WindowsAutopilotDeploymentProfileAssignment;
"windowsAutopilotDeviceIdentity": MS.WindowsAutopilotDeviceIdentity;
"windowsDefenderAdvancedThreatProtectionConfiguration": MS.WindowsDefenderAdvancedThreatProtectionConfiguration;
"windowsDeviceMalwareState": MS.WindowsDeviceMalwareState;
"windowsHelloForBusinessAuthenticationMethod": MS.WindowsHelloForBusinessAuthenticationMethod;
"windowsInformationProtection": MS.WindowsInformationProtection;
"windowsInformationProtectionAppLearningSummary": MS.WindowsInformationProtectionAppLearningSummary;
"windowsInformationProtectionAppLockerFile": MS.WindowsInformationProtectionAppLockerFile;
"windowsInformationProtectionNetworkLearningSummary": MS.WindowsInformationProtectionNetworkLearningSummary;
"windowsInformationProtectionPolicy": MS.WindowsInformationProtectionPolicy;
"windowsMalwareInformation": MS.WindowsMalwareInformation;
"windowsMicrosoftEdgeApp": MS.WindowsMicrosoftEdgeApp;
"windowsMobileMSI": MS.WindowsMobileMSI;
"windowsPhone81CompliancePolicy": MS.WindowsPhone81CompliancePolicy;
"windowsPhone81CustomConfiguration": MS.WindowsPhone81CustomConfiguration;
"windowsPhone81GeneralConfiguration": MS.WindowsPhone81GeneralConfiguration;
"windowsProtectionState": MS.WindowsProtectionState;
"windowsSetting": MS.WindowsSetting;
"windowsSettingInstance": MS.WindowsSettingInstance;
"windowsUniversalAppX": MS.WindowsUniversalAppX;
"windowsUniversalAppXContainedApp": MS.WindowsUniversalAppXContainedApp;
"windowsUpdateForBusinessConfiguration": MS.WindowsUpdateForBusinessConfiguration;
"windowsWebApp": MS.WindowsWebApp;
"workbook": MS.Workbook;
"workbookApplication": MS.WorkbookApplication;
"workbookChart": MS.WorkbookChart;
"workbookChartAreaFormat": MS.WorkbookChartAreaFormat;
"workbookChartAxes": MS.WorkbookChartAxes;
"workbookChartAxis": MS.WorkbookChartAxis;
"workbookChartAxisFormat": MS.WorkbookChartAxisFormat;
"workbookChartAxisTitle": MS.WorkbookChartAxisTitle;
"workbookChartAxisTitleFormat": MS.WorkbookChartAxisTitleFormat;
"workbookChartDataLabelFormat": MS.WorkbookChartDataLabelFormat;
"workbookChartDataLabels": MS.WorkbookChartDataLabels;
"workbookChartFill": MS.WorkbookChartFill;
"workbookChartFont": MS.WorkbookChartFont;
"workbookChartGridlines": MS.WorkbookChartGridlines;
"workbookChartGridlinesFormat": MS.WorkbookChartGridlinesFormat;
"workbookChartLegend": MS.WorkbookChartLegend;
"workbookChartLegendFormat": MS.WorkbookChartLegendFormat;
"workbookChartLineFormat": MS.WorkbookChartLineFormat;
"workbookChartPoint": MS.WorkbookChartPoint;
"workbookChartPointFormat": MS.WorkbookChartPointFormat;
"workbookChartSeries": MS.WorkbookChartSeries;
"workbookChartSeriesFormat": MS.WorkbookChartSeriesFormat;
"workbookChartTitle": MS.WorkbookChartTitle;
"workbookChartTitleFormat": MS.WorkbookChartTitleFormat;
"workbookComment": MS.WorkbookComment;
"workbookCommentReply": MS.WorkbookCommentReply;
"workbookFilter": MS.WorkbookFilter;
"workbookFormatProtection": MS.WorkbookFormatProtection;
"workbookFunctionResult": MS.WorkbookFunctionResult;
"workbookFunctions": MS.WorkbookFunctions;
"workbookNamedItem": MS.WorkbookNamedItem;
"workbookOperation": MS.WorkbookOperation;
"workbookPivotTable": MS.WorkbookPivotTable;
"workbookRange": MS.WorkbookRange;
"workbookRangeBorder": MS.WorkbookRangeBorder;
"workbookRangeFill": MS.WorkbookRangeFill;
"workbookRangeFont": MS.WorkbookRangeFont;
"workbookRangeFormat": MS.WorkbookRangeFormat;
"workbookRangeSort": MS.WorkbookRangeSort;
"workbookRangeView": MS.WorkbookRangeView;
"workbookTable": MS.WorkbookTable;
"workbookTableColumn": MS.WorkbookTableColumn;
"workbookTableRow": MS.WorkbookTableRow;
"workbookTableSort": MS.WorkbookTableSort;
"workbookWorksheet": MS.WorkbookWorksheet;
"workbookWorksheetProtection": MS.WorkbookWorksheetProtection;
"workforceIntegration": MS.WorkforceIntegration;
"workHoursAndLocationsSetting": MS.WorkHoursAndLocationsSetting;
"workingTimeSchedule": MS.WorkingTimeSchedule;
"workPlanOccurrence": MS.WorkPlanOccurrence;
"workPlanRecurrence": MS.WorkPlanRecurrence;
"workspace": MS.Workspace;
"x509CertificateAuthenticationMethodConfiguration": MS.X509CertificateAuthenticationMethodConfiguration;
"x509CertificateCombinationConfiguration": MS.X509CertificateCombinationConfiguration;
"callRecords.callRecord": MS.CallRecords.CallRecord;
"callRecords.organizer": MS.CallRecords.Organizer;
"callRecords.participant": MS.CallRecords.Participant;
"callRecords.participantBase": MS.CallRecords.ParticipantBase;
"callRecords.segment": MS.CallRecords.Segment;
"callRecords.session": MS.CallRecords.Session;
"entraRecoveryServices.recovery": MS.EntraRecoveryServices.Recovery;
"entraRecoveryServices.recoveryChangeObjectBase": MS.EntraRecoveryServices.RecoveryChangeObjectBase;
"entraRecoveryServices.recoveryJob": MS.EntraRecoveryServices.RecoveryJob;
"entraRecoveryServices.recoveryJobBase": MS.EntraRecoveryServices.RecoveryJobBase;
"entraRecoveryServices.recoveryPreviewJob": MS.EntraRecoveryServices.RecoveryPreviewJob;
"entraRecoveryServices.snapshot": MS.EntraRecoveryServices.Snapshot;
"externalConnectors.connectionOperation": MS.ExternalConnectors.ConnectionOperation;
"externalConnectors.external": MS.ExternalConnectors.External;
"externalConnectors.externalActivity": MS.ExternalConnectors.ExternalActivity;
"externalConnectors.externalActivityResult": MS.ExternalConnectors.ExternalActivityResult;
"externalConnectors.externalConnection": MS.ExternalConnectors.ExternalConnection;
"externalConnectors.externalGroup": MS.ExternalConnectors.ExternalGroup;
"externalConnectors.externalItem": MS.ExternalConnectors.ExternalItem;
"externalConnectors.identity": MS.ExternalConnectors.Identity;
"externalConnectors.schema": MS.ExternalConnectors.Schema;
"identityGovernance.customTaskExtension": MS.IdentityGovernanceNamespace.CustomTaskExtension;
"identityGovernance.insights": MS.IdentityGovernanceNamespace.Insights;
"identityGovernance.lifecycleManagementSettings": MS.IdentityGovernanceNamespace.LifecycleManagementSettings;
"identityGovernance.lifecycleWorkflowsContainer": MS.IdentityGovernanceNamespace.LifecycleWorkflowsContainer;
"identityGovernance.run": MS.IdentityGovernanceNamespace.Run;
"identityGovernance.task": MS.IdentityGovernanceNamespace.Task;
"identityGovernance.taskDefinition": MS.IdentityGovernanceNamespace.TaskDefinition;
"identityGovernance.taskProcessingResult": MS.IdentityGovernanceNamespace.TaskProcessingResult;
"identityGovernance.taskReport": MS.IdentityGovernanceNamespace.TaskReport;
"identityGovernance.userProcessingResult": MS.IdentityGovernanceNamespace.UserProcessingResult;
"identityGovernance.workflow": MS.IdentityGovernanceNamespace.Workflow;
"identityGovernance.workflowBase": MS.IdentityGovernanceNamespace.WorkflowBase;
"identityGovernance.workflowTemplate": MS.IdentityGovernanceNamespace.WorkflowTemplate;
"identityGovernance.workflowVersion": MS.IdentityGovernanceNamespace.WorkflowVersion;
"partners.billing.azureUsage": MS.Partners.Billing.AzureUsage;
"partners.billing.billedReconciliation": MS.Partners.Billing.BilledReconciliation;
"partners.billing.billedUsage": MS.Partners.Billing.BilledUsage;
"partners.billing.billing": MS.Partners.Billing.Billing;
"partners.billing.billingReconciliation": MS.Partners.Billing.BillingReconciliation;
"partners.billing.exportSuccessOperation": MS.Partners.Billing.ExportSuccessOperation;
"partners.billing.failedOperation": MS.Partners.Billing.FailedOperation;
"partners.billing.manifest": MS.Partners.Billing.Manifest;
"partners.billing.operation": MS.Partners.Billing.Operation;
"partners.billing.runningOperation": MS.Partners.Billing.RunningOperation;
"partners.billing.unbilledReconciliation": MS.Partners.Billing.UnbilledReconciliation;
"partners.billing.unbilledUsage": MS.Partners.Billing.UnbilledUsage;
"search.acronym": MS.Search.Acronym;
"search.bookmark": MS.Search.Bookmark;
"search.qna": MS.Search.Qna;
"search.searchAnswer": MS.Search.SearchAnswer;
"security.alert": MS.SecurityNamespace.Alert;
"security.analyzedEmail": MS.SecurityNamespace.AnalyzedEmail;
"security.article": MS.SecurityNamespace.Article;
"security.articleIndicator": MS.SecurityNamespace.ArticleIndicator;
"security.artifact": MS.SecurityNamespace.Artifact;
"security.auditCoreRoot": MS.SecurityNamespace.AuditCoreRoot;
"security.auditLogQuery": MS.SecurityNamespace.AuditLogQuery;
"security.auditLogRecord": MS.SecurityNamespace.AuditLogRecord;
"security.authorityTemplate": MS.SecurityNamespace.AuthorityTemplate;
"security.autoAuditingConfiguration": MS.SecurityNamespace.AutoAuditingConfiguration;
"security.case": MS.SecurityNamespace.Case;
"security.caseOperation": MS.SecurityNamespace.CaseOperation;
"security.casesRoot": MS.SecurityNamespace.CasesRoot;
"security.categoryTemplate": MS.SecurityNamespace.CategoryTemplate;
"security.citationTemplate": MS.SecurityNamespace.CitationTemplate;
"security.collaborationRoot": MS.SecurityNamespace.CollaborationRoot;
"security.dataSet": MS.SecurityNamespace.DataSet;
"security.dataSource": MS.SecurityNamespace.DataSource;
"security.dataSourceContainer": MS.SecurityNamespace.DataSourceContainer;
"security.departmentTemplate": MS.SecurityNamespace.DepartmentTemplate;
"security.dispositionReviewStage": MS.SecurityNamespace.DispositionReviewStage;
"security.ediscoveryAddToReviewSetOperation": MS.SecurityNamespace.EdiscoveryAddToReviewSetOperation;
"security.ediscoveryCase": MS.SecurityNamespace.EdiscoveryCase;
"security.ediscoveryCaseMember": MS.SecurityNamespace.EdiscoveryCaseMember;
"security.ediscoveryCaseSettings": MS.SecurityNamespace.EdiscoveryCaseSettings;
"security.ediscoveryCustodian": MS.SecurityNamespace.EdiscoveryCustodian;
"security.ediscoveryEstimateOperation": MS.SecurityNamespace.EdiscoveryEstimateOperation;
"security.ediscoveryExportOperation": MS.SecurityNamespace.EdiscoveryExportOperation;
"security.ediscoveryHoldOperation": MS.SecurityNamespace.EdiscoveryHoldOperation;
"security.ediscoveryHoldPolicySyncOperation": MS.SecurityNamespace.EdiscoveryHoldPolicySyncOperation;
"security.ediscoveryIndexOperation": MS.SecurityNamespace.EdiscoveryIndexOperation;
"security.ediscoveryNoncustodialDataSource": MS.SecurityNamespace.EdiscoveryNoncustodialDataSource;
"security.ediscoveryPurgeDataOperation": MS.SecurityNamespace.EdiscoveryPurgeDataOperation;
"security.ediscoveryReviewSet": MS.SecurityNamespace.EdiscoveryReviewSet;
"security.ediscoveryReviewSetQuery": MS.SecurityNamespace.EdiscoveryReviewSetQuery;
"security.ediscoveryReviewTag": MS.SecurityNamespace.EdiscoveryReviewTag;
"security.ediscoverySearch": MS.SecurityNamespace.EdiscoverySearch;
"security.ediscoverySearchExportOperation": MS.SecurityNamespace.EdiscoverySearchExportOperation;
"security.ediscoveryTagOperation": MS.SecurityNamespace.EdiscoveryTagOperation;
"security.filePlanDescriptor": MS.SecurityNamespace.FilePlanDescriptor;
"security.filePlanDescriptorTemplate": MS.SecurityNamespace.FilePlanDescriptorTemplate;
"security.filePlanReferenceTemplate": MS.SecurityNamespace.FilePlanReferenceTemplate;
"security.healthIssue": MS.SecurityNamespace.HealthIssue;
"security.host": MS.SecurityNamespace.Host;
"security.hostComponent": MS.SecurityNamespace.HostComponent;
"security.hostCookie": MS.SecurityNamespace.HostCookie;
"security.hostname": MS.SecurityNamespace.Hostname;
"security.hostPair": MS.SecurityNamespace.HostPair;
"security.hostPort": MS.SecurityNamespace.HostPort;
"security.hostReputation": MS.SecurityNamespace.HostReputation;
"security.hostSslCertificate": MS.SecurityNamespace.HostSslCertificate;
"security.hostTracker": MS.SecurityNamespace.HostTracker;
"security.identityAccounts": MS.SecurityNamespace.IdentityAccounts;
"security.identityContainer": MS.SecurityNamespace.IdentityContainer;
"security.incident": MS.SecurityNamespace.Incident;
"security.indicator": MS.SecurityNamespace.Indicator;
"security.intelligenceProfile": MS.SecurityNamespace.IntelligenceProfile;
"security.intelligenceProfileIndicator": MS.SecurityNamespace.IntelligenceProfileIndicator;
"security.ipAddress": MS.SecurityNamespace.IpAddress;
"security.labelsRoot": MS.SecurityNamespace.LabelsRoot;
"security.networkAdapter": MS.SecurityNamespace.NetworkAdapter;
"security.passiveDnsRecord": MS.SecurityNamespace.PassiveDnsRecord;
"security.retentionEvent": MS.SecurityNamespace.RetentionEvent;
"security.retentionEventType": MS.SecurityNamespace.RetentionEventType;
"security.retentionLabel": MS.SecurityNamespace.RetentionLabel;
"security.search": MS.SecurityNamespace.Search;
"security.sensor": MS.SecurityNamespace.Sensor;
"security.sensorCandidate": MS.SecurityNamespace.SensorCandidate;
"security.sensorCandidateActivationConfiguration": MS.SecurityNamespace.SensorCandidateActivationConfiguration;
"security.settingsContainer": MS.SecurityNamespace.SettingsContainer;
"security.siteSource": MS.SecurityNamespace.SiteSource;
"security.sslCertificate": MS.SecurityNamespace.SslCertificate;
"security.subcategoryTemplate": MS.SecurityNamespace.SubcategoryTemplate;
"security.subdomain": MS.SecurityNamespace.Subdomain;
"security.tag": MS.SecurityNamespace.Tag;
"security.threatIntelligence": MS.SecurityNamespace.ThreatIntelligence;
"security.triggersRoot": MS.SecurityNamespace.TriggersRoot;
"security.triggerTypesRoot": MS.SecurityNamespace.TriggerTypesRoot;
"security.unclassifiedArtifact": MS.SecurityNamespace.UnclassifiedArtifact;
"security.unifiedGroupSource": MS.SecurityNamespace.UnifiedGroupSource;
"security.user": MS.SecurityNamespace.User;
"security.userSource": MS.SecurityNamespace.UserSource;
"security.vulnerability": MS.SecurityNamespace.Vulnerability;
"security.vulnerabilityComponent": MS.SecurityNamespace.VulnerabilityComponent;
"security.whoisBaseRecord": MS.SecurityNamespace.WhoisBaseRecord;
"security.whoisHistoryRecord": MS.SecurityNamespace.WhoisHistoryRecord;
"security.whoisRecord": MS.SecurityNamespace.WhoisRecord;
"teamsAdministration.numberAssignment": MS.TeamsAdministration.NumberAssignment;
"teamsAdministration.policyIdentifierDetail": MS.TeamsAdministration.PolicyIdentifierDetail;
"teamsAdministration.teamsAdminRoot": MS.TeamsAdministration.TeamsAdminRoot;
"teamsAdministration.teamsPolicyAssignment": MS.TeamsAdministration.TeamsPolicyAssignment;
"teamsAdministration.teamsPolicyUserAssignment": MS.TeamsAdministration.TeamsPolicyUserAssignment;
"teamsAdministration.teamsUserConfiguration": MS.TeamsAdministration.TeamsUserConfiguration;
"teamsAdministration.telephoneNumberLongRunningOperation": MS.TeamsAdministration.TelephoneNumberLongRunningOperation;
"teamsAdministration.telephoneNumberManagementRoot": MS.TeamsAdministration.TelephoneNumberManagementRoot;
"termStore.group": MS.TermStore.Group;
"termStore.relation": MS.TermStore.Relation;
"termStore.set": MS.TermStore.Set;
"termStore.store": MS.TermStore.Store;
"termStore.term": MS.TermStore.Term;
}
/** @internal */
export interface Bases {
"aadUserConversationMember": "conversationMember";
"accessPackage": "entity";
"accessPackageAssignment": "entity";
"accessPackageAssignmentPolicy": "entity";
"accessPackageAssignmentRequest": "entity";
"accessPackageAssignmentRequestWorkflowExtension": "customCalloutExtension";
"accessPackageAssignmentWorkflowExtension": "customCalloutExtension";
"accessPackageCatalog": "entity";
"accessPackageMultipleChoiceQuestion": "accessPackageQuestion";
"accessPackageQuestion": "entity";
"accessPackageResource": "entity";
"accessPackageResourceEnvironment": "entity";
"accessPackageResourceRequest": "entity";
"accessPackageResourceRole": "entity";
"accessPackageResourceRoleScope": "entity";
"accessPackageResourceScope": "entity";
"accessPackageSubject": "entity";
"accessPackageSuggestion": "entity";
"accessPackageTextInputQuestion": "accessPackageQuestion";
"accessReviewHistoryDefinition": "entity";
"accessReviewHistoryInstance": "entity";
"accessReviewInstance": "entity";
"accessReviewInstanceDecisionItem": "entity";
"accessReviewReviewer": "entity";
"accessReviewScheduleDefinition": "entity";
"accessReviewSet": "entity";
"accessReviewStage": "entity";
"activitiesContainer": "entity";
"activityBasedTimeoutPolicy": "stsPolicy";
"activityHistoryItem": "entity";
"addLargeGalleryViewOperation": "commsOperation";
"adhocCall": "entity";
"adminConsentRequestPolicy": "entity";
"administrativeUnit": "directoryObject";
"adminMicrosoft365Apps": "entity";
"adminReportSettings": "entity";
"agentIdentity": "servicePrincipal";
"agentIdentityBlueprint": "application";
"agentIdentityBlueprintPrincipal": "servicePrincipal";
"agentUser": "user";
"agreement": "entity";
"agreementAcceptance": "entity";
"agreementFile": "agreementFileProperties";
"agreementFileLocalization": "agreementFileProperties";
"agreementFileProperties": "entity";
"agreementFileVersion": "agreementFileProperties";
"aiInteraction": "entity";
"aiInteractionHistory": "entity";
"aiOnlineMeeting": "entity";
"aiUser": "entity";
"akamaiWebApplicationFirewallProvider": "webApplicationFirewallProvider";
"alert": "entity";
"allowedValue": "entity";
"androidCompliancePolicy": "deviceCompliancePolicy";
"androidCustomConfiguration": "deviceConfiguration";
"androidGeneralDeviceConfiguration": "deviceConfiguration";
"androidLobApp": "mobileLobApp";
"androidManagedAppProtection": "targetedManagedAppProtection";
"androidManagedAppRegistration": "managedAppRegistration";
"androidStoreApp": "mobileApp";
"androidWorkProfileCompliancePolicy": "deviceCompliancePolicy";
"androidWorkProfileCustomConfiguration": "deviceConfiguration";
"androidWorkProfileGeneralDeviceConfiguration": "deviceConfiguration";
"anonymousGuestConversationMember": "conversationMember";
"appCatalogs": "entity";
"appConsentApprovalRoute": "entity";
"appConsentRequest": "entity";
"appleDeviceFeaturesConfigurationBase": "deviceConfiguration";
"appleManagedIdentityProvider": "identityProviderBase";
"applePushNotificationCertificate": "entity";
"application": "directoryObject";
"applicationTemplate": "entity";
"appLogCollectionRequest": "entity";
"appManagementPolicy": "policyBase";
"appRoleAssignment": "directoryObject";
"approval": "entity";
"approvalStage": "entity";
"approvedClientApp": "entity";
"appScope": "entity";
"arkoseFraudProtectionProvider": "fraudProtectionProvider";
"associatedTeamInfo": "teamInfo";
"attachment": "entity";
"attachmentBase": "entity";
"attachmentSession": "entity";
"attackSimulationOperation": "longRunningOperation";
"attackSimulationRoot": "entity";
"attendanceRecord": "entity";
"attributeMappingFunctionSchema": "entity";
"attributeSet": "entity";
"audioRoutingGroup": "entity";
"auditEvent": "entity";
"authentication": "entity";
"authenticationCombinationConfiguration": "entity";
"authenticationContextClassReference": "entity";
"authenticationEventListener": "entity";
"authenticationEventsFlow": "entity";
"authenticationFlowsPolicy": "entity";
"authenticationMethod": "entity";
"authenticationMethodConfiguration": "entity";
"authenticationMethodModeDetail": "entity";
"authenticationMethodsPolicy": "entity";
"authenticationMethodsRoot": "entity";
"authenticationMethodTarget": "entity";
"authenticationStrengthPolicy": "entity";
"authenticationStrengthRoot": "entity";
"authoredNote": "entity";
"authorizationPolicy": "policyBase";
"availableAccessPackage": "entity";
"azureCommunicationServicesUserConversationMember": "conversationMember";
"b2xIdentityUserFlow": "identityUserFlow";
"backupRestoreRoot": "entity";
"baseItem": "entity";
"baseItemVersion": "entity";
"baseMapFeature": "entity";
"baseSitePage": "baseItem";
"bitlocker": "entity";
"bitlockerRecoveryKey": "entity";
"bookingAppointment": "entity";
"bookingBusiness": "entity";
"bookingCurrency": "entity";
"bookingCustomer": "bookingCustomerBase";
"bookingCustomerBase": "entity";
"bookingCustomQuestion": "entity";
"bookingService": "entity";
"bookingStaffMember": "bookingStaffMemberBase";
"bookingStaffMemberBase": "entity";
"browserSharedCookie": "entity";
"browserSite": "entity";
"browserSiteList": "entity";
"browseSessionBase": "entity";
"building": "place";
"buildingMap": "baseMapFeature";
"builtInIdentityProvider": "identityProviderBase";
"bulkUpload": "entity";
"calendar": "entity";
"calendarGroup": "entity";
"calendarPermission": "entity";
"calendarSharingMessage": "message";
"call": "entity";
"callAiInsight": "entity";
"callEvent": "entity";
"callRecording": "entity";
"callTranscript": "entity";
"cancelMediaProcessingOperation": "commsOperation";
"canvasLayout": "entity";
"caPoliciesDeletableRoot": "entity";
"certificateAuthorityDetail": "directoryObject";
"certificateBasedAuthConfiguration": "entity";
"certificateBasedAuthPki": "directoryObject";
"changeTrackedEntity": "entity";
"channel": "entity";
"chat": "entity";
"chatMessage": "entity";
"chatMessageHostedContent": "teamworkHostedContent";
"chatMessageInfo": "entity";
"checklistItem": "entity";
"claimsMappingPolicy": "stsPolicy";
"cloudClipboardItem": "entity";
"cloudClipboardRoot": "entity";
"cloudFlareWebApplicationFirewallProvider": "webApplicationFirewallProvider";
"cloudPC": "entity";
"cloudPcAuditEvent": "entity";
"cloudPcDeviceImage": "entity";
"cloudPcGalleryImage": "entity";
"cloudPcOnPremisesConnection": "entity";
"cloudPcProvisioningPolicy": "entity";
"cloudPcProvisioningPolicyAssignment": "entity";
"cloudPcReport": "entity";
"cloudPcServicePlan": "entity";
"cloudPcUserSetting": "entity";
"cloudPcUserSettingAssignment": "entity";
"columnDefinition": "entity";
"columnLink": "entity";
"commsOperation": "entity";
"community": "entity";
"companySubscription": "entity";
"complianceManagementPartner": "entity";
"conditionalAccessPolicy": "policyDeletableItem";
"conditionalAccessRoot": "entity";
"conditionalAccessTemplate": "entity";
"configurationBaseline": "entity";
"configurationDrift": "entity";
"configurationManagement": "entity";
"configurationMonitor": "entity";
"configurationMonitoringResult": "entity";
"configurationSnapshotJob": "entity";
"connectedOrganization": "entity";
"contact": "outlookItem";
"contactFolder": "entity";
"contentActivity": "entity";
"contentSharingSession": "entity";
"contentType": "entity";
"contract": "directoryObject";
"controlConfiguration": "entity";
"conversation": "entity";
"conversationMember": "entity";
"conversationThread": "entity";
"copilotAdmin": "entity";
"copilotAdminCatalog": "entity";
"copilotAdminLimitedMode": "entity";
"copilotAdminSetting": "entity";
"copilotPackage": "entity";
"copilotPackageDetail": "copilotPackage";
"copilotReportRoot": "entity";
"countryNamedLocation": "namedLocation";
"crossTenantAccessPolicy": "policyBase";
"crossTenantAccessPolicyConfigurationDefault": "entity";
"customAuthenticationExtension": "customCalloutExtension";
"customCalloutExtension": "entity";
"customDataProvidedResource": "accessPackageResource";
"customDataProvidedResourceAccessReviewUploadSession": "customDataProvidedResourceUploadSession";
"customDataProvidedResourceFile": "entity";
"customDataProvidedResourceUploadSession": "entity";
"customExtensionStageSetting": "entity";
"customSecurityAttributeDefinition": "entity";
"dataPolicyOperation": "entity";
"dataSecurityAndGovernance": "entity";
"dayNote": "changeTrackedEntity";
"defaultManagedAppProtection": "managedAppProtection";
"delegatedAdminAccessAssignment": "entity";
"delegatedAdminCustomer": "entity";
"delegatedAdminRelationship": "entity";
"delegatedAdminRelationshipOperation": "entity";
"delegatedAdminRelationshipRequest": "entity";
"delegatedAdminServiceManagementDetail": "entity";
"delegatedAdminServiceProviderConstraints": "serviceProviderConstraints";
"delegatedPermissionClassification": "entity";
"deletedChat": "entity";
"deletedItemContainer": "entity";
"deletedTeam": "entity";
"deltaParticipants": "entity";
"desk": "place";
"detectedApp": "entity";
"device": "directoryObject";
"deviceAndAppManagementRoleAssignment": "roleAssignment";
"deviceAndAppManagementRoleDefinition": "roleDefinition";
"deviceAppManagement": "entity";
"deviceCategory": "entity";
"deviceComplianceActionItem": "entity";
"deviceComplianceDeviceOverview": "entity";
"deviceComplianceDeviceStatus": "entity";
"deviceCompliancePolicy": "entity";
"deviceCompliancePolicyAssignment": "entity";
"deviceCompliancePolicyDeviceStateSummary": "entity";
"deviceCompliancePolicySettingStateSummary": "entity";
"deviceCompliancePolicyState": "entity";
"deviceComplianceScheduledActionForRule": "entity";
"deviceComplianceSettingState": "entity";
"deviceComplianceUserOverview": "entity";
"deviceComplianceUserStatus": "entity";
"deviceConfiguration": "entity";
"deviceConfigurationAssignment": "entity";
"deviceConfigurationDeviceOverview": "entity";
"deviceConfigurationDeviceStateSummary": "entity";
"deviceConfigurationDeviceStatus": "entity";
"deviceConfigurationState": "entity";
"deviceConfigurationUserOverview": "entity";
"deviceConfigurationUserStatus": "entity";
"deviceEnrollmentConfiguration": "entity";
"deviceEnrollmentLimitConfiguration": "deviceEnrollmentConfiguration";
"deviceEnrollmentPlatformRestrictionsConfiguration": "deviceEnrollmentConfiguration";
"deviceEnrollmentWindowsHelloForBusinessConfiguration": "deviceEnrollmentConfiguration";
"deviceInstallState": "entity";
"deviceLocalCredentialInfo": "entity";
"deviceLogCollectionResponse": "entity";
"deviceManagement": "entity";
"deviceManagementCachedReportConfiguration": "entity";
"deviceManagementExchangeConnector": "entity";
"deviceManagementExportJob": "entity";
"deviceManagementPartner": "entity";
"deviceManagementReports": "entity";
"deviceManagementTroubleshootingEvent": "entity";
"deviceRegistrationPolicy": "entity";
"directory": "entity";
"directoryAudit": "entity";
"directoryDefinition": "entity";
"directoryObject": "entity";
"directoryObjectPartnerReference": "directoryObject";
"directoryRole": "directoryObject";
"directoryRoleTemplate": "directoryObject";
"documentSetVersion": "listItemVersion";
"domain": "entity";
"domainDnsCnameRecord": "domainDnsRecord";
"domainDnsMxRecord": "domainDnsRecord";
"domainDnsRecord": "entity";
"domainDnsSrvRecord": "domainDnsRecord";
"domainDnsTxtRecord": "domainDnsRecord";
"domainDnsUnavailableRecord": "domainDnsRecord";
"drive": "baseItem";
"driveItem": "baseItem";
"driveItemVersion": "baseItemVersion";
"driveProtectionRule": "protectionRuleBase";
"driveProtectionUnit": "protectionUnitBase";
"driveProtectionUnitsBulkAdditionJob": "protectionUnitsBulkJobBase";
"driveRestoreArtifact": "restoreArtifactBase";
"driveRestoreArtifactsBulkAdditionRequest": "restoreArtifactsBulkRequestBase";
"eBookInstallSummary": "entity";
"edge": "entity";
"editionUpgradeConfiguration": "deviceConfiguration";
"educationAssignment": "entity";
"educationAssignmentDefaults": "entity";
"educationAssignmentResource": "entity";
"educationAssignmentSettings": "entity";
"educationCategory": "entity";
"educationClass": "entity";
"educationFeedbackOutcome": "educationOutcome";
"educationFeedbackResourceOutcome": "educationOutcome";
"educationGradingCategory": "entity";
"educationGradingScheme": "entity";
"educationModule": "entity";
"educationModuleResource": "entity";
"educationOrganization": "entity";
"educationOutcome": "entity";
"educationPointsOutcome": "educationOutcome";
"educationRubric": "entity";
"educationRubricOutcome": "educationOutcome";
"educationSchool": "educationOrganization";
"educationSubmission": "entity";
"educationSubmissionResource": "entity";
"educationUser": "entity";
"emailAuthenticationMethod": "authenticationMethod";
"emailAuthenticationMethodConfiguration": "authenticationMethodConfiguration";
"emailFileAssessmentRequest": "threatAssessmentRequest";
"emailNotificationsSetting": "entity";
"emergencyCallEvent": "callEvent";
"employeeExperienceUser": "entity";
"endpoint": "directoryObject";
"endUserNotification": "entity";
"endUserNotificationDetail": "entity";
"endUserSettings": "controlConfiguration";
"engagementAsyncOperation": "longRunningOperation";
"engagementConversation": "entity";
"engagementConversationDiscussionMessage": "engagementConversationMessage";
"engagementConversationMessage": "entity";
"engagementConversationMessageReaction": "entity";
"engagementConversationQuestionMessage": "engagementConversationMessage";
"engagementConversationSystemMessage": "engagementConversationMessage";
"engagementRole": "entity";
"engagementRoleMember": "entity";
"enrollmentConfigurationAssignment": "entity";
"enrollmentTroubleshootingEvent": "deviceManagementTroubleshootingEvent";
"enterpriseCodeSigningCertificate": "entity";
"entitlementManagement": "entity";
"entitlementManagementSettings": "entity";
"event": "outlookItem";
"eventMessage": "message";
"eventMessageRequest": "eventMessage";
"eventMessageResponse": "eventMessage";
"exchangeAdmin": "entity";
"exchangeMessageTrace": "entity";
"exchangeMessageTraceDetail": "entity";
"exchangeProtectionPolicy": "protectionPolicyBase";
"exchangeRestoreSession": "restoreSessionBase";
"exchangeSettings": "entity";
"extension": "entity";
"extensionProperty": "directoryObject";
"externalAuthenticationMethod": "authenticationMethod";
"externalAuthenticationMethodConfiguration": "authenticationMethodConfiguration";
"externalDomainName": "entity";
"externalUsersSelfServiceSignUpEventsFlow": "authenticationEventsFlow";
"featureRolloutPolicy": "entity";
"federatedIdentityCredential": "entity";
"federatedTokenValidationPolicy": "directoryObject";
"fido2AuthenticationMethod": "authenticationMethod";
"fido2AuthenticationMethodConfiguration": "authenticationMethodConfiguration";
"fido2CombinationConfiguration": "authenticationCombinationConfiguration";
"fieldValueSet": "entity";
"fileAssessmentRequest": "threatAssessmentRequest";
"fileAttachment": "attachment";
"fileStorage": "entity";
"fileStorageContainer": "entity";
"fileStorageContainerType": "entity";
"fileStorageContainerTypeRegistration": "entity";
"filterOperatorSchema": "entity";
"fixtureMap": "baseMapFeature";
"floor": "place";
"footprintMap": "baseMapFeature";
"fraudProtectionProvider": "entity";
"governanceInsight": "entity";
"granularDriveRestoreArtifact": "granularRestoreArtifactBase";
"granularMailboxRestoreArtifact": "mailboxRestoreArtifact";
"granularRestoreArtifactBase": "entity";
"granularSiteRestoreArtifact": "granularRestoreArtifactBase";
"group": "directoryObject";
"groupLifecyclePolicy": "entity";
"groupSetting": "entity";
"groupSettingTemplate": "directoryObject";
"homeRealmDiscoveryPolicy": "stsPolicy";
"horizontalSection": "entity";
"horizontalSectionColumn": "entity";
"humanSecurityFraudProtectionProvider": "fraudProtectionProvider";
"identityApiConnector": "entity";
"identityBuiltInUserFlowAttribute": "identityUserFlowAttribute";
"identityContainer": "entity";
"identityCustomUserFlowAttribute": "identityUserFlowAttribute";
"identityProvider": "entity";
"identityProviderBase": "entity";
"identitySecurityDefaultsEnforcementPolicy": "policyBase";
"identityUserFlow": "entity";
"identityUserFlowAttribute": "entity";
"identityUserFlowAttributeAssignment": "entity";
"identityVerifiedIdRoot": "entity";
"importedWindowsAutopilotDeviceIdentity": "entity";
"importedWindowsAutopilotDeviceIdentityUpload": "entity";
"inferenceClassification": "entity";
"inferenceClassificationOverride": "entity";
"insightsSettings": "entity";
"internalDomainFederation": "samlOrWsFedProvider";
"internetExplorerMode": "entity";
"invitation": "entity";
"inviteParticipantsOperation": "commsOperation";
"iosCertificateProfile": "deviceConfiguration";
"iosCompliancePolicy": "deviceCompliancePolicy";
"iosCustomConfiguration": "deviceConfiguration";
"iosDeviceFeaturesConfiguration": "appleDeviceFeaturesConfigurationBase";
"iosGeneralDeviceConfiguration": "deviceConfiguration";
"iosiPadOSWebClip": "mobileApp";
"iosLobApp": "mobileLobApp";
"iosLobAppProvisioningConfigurationAssignment": "entity";
"iosManagedAppProtection": "targetedManagedAppProtection";
"iosManagedAppRegistration": "managedAppRegistration";
"iosMobileAppConfiguration": "managedDeviceMobileAppConfiguration";
"iosStoreApp": "mobileApp";
"iosUpdateConfiguration": "deviceConfiguration";
"iosUpdateDeviceStatus": "entity";
"iosVppApp": "mobileApp";
"iosVppEBook": "managedEBook";
"iosVppEBookAssignment": "managedEBookAssignment";
"ipNamedLocation": "namedLocation";
"itemActivity": "entity";
"itemActivityStat": "entity";
"itemAnalytics": "entity";
"itemAttachment": "attachment";
"itemInsights": "officeGraphInsights";
"itemRetentionLabel": "entity";
"labelContentRight": "entity";
"landingPage": "entity";
"landingPageDetail": "entity";
"learningAssignment": "learningCourseActivity";
"learningContent": "entity";
"learningCourseActivity": "entity";
"learningProvider": "entity";
"learningSelfInitiatedCourse": "learningCourseActivity";
"levelMap": "baseMapFeature";
"licenseDetails": "entity";
"linkedResource": "entity";
"list": "baseItem";
"listItem": "baseItem";
"listItemVersion": "baseItemVersion";
"localizedNotificationMessage": "entity";
"loginPage": "entity";
"longRunningOperation": "entity";
"m365AppsInstallationOptions": "entity";
"macOSCompliancePolicy": "deviceCompliancePolicy";
"macOSCustomConfiguration": "deviceConfiguration";
"macOSDeviceFeaturesConfiguration": "appleDeviceFeaturesConfigurationBase";
"macOSDmgApp": "mobileLobApp";
"macOSGeneralDeviceConfiguration": "deviceConfiguration";
"macOSLobApp": "mobileLobApp";
"macOSMicrosoftDefenderApp": "mobileApp";
"macOSMicrosoftEdgeApp": "mobileApp";
"macOSOfficeSuiteApp": "mobileApp";
"mailAssessmentRequest": "threatAssessmentRequest";
"mailbox": "directoryObject";
"mailboxFolder": "entity";
"mailboxItem": "outlookItem";
"mailboxProtectionRule": "protectionRuleBase";
"mailboxProtectionUnit": "protectionUnitBase";
"mailboxProtectionUnitsBulkAdditionJob": "protectionUnitsBulkJobBase";
"mailboxRestoreArtifact": "restoreArtifactBase";
"mailboxRestoreArtifactsBulkAdditionRequest": "restoreArtifactsBulkRequestBase";
"mailFolder": "entity";
"mailSearchFolder": "mailFolder";
"malwareStateForWindowsDevice": "entity";
"managedAndroidLobApp": "managedMobileLobApp";
"managedAndroidStoreApp": "managedApp";
"managedApp": "mobileApp";
"managedAppConfiguration": "managedAppPolicy";
"managedAppOperation": "entity";
"managedAppPolicy": "entity";
"managedAppPolicyDeploymentSummary": "entity";
"managedAppProtection": "managedAppPolicy";
"managedAppRegistration": "entity";
"managedAppStatus": "entity";
"managedAppStatusRaw": "managedAppStatus";
"managedDevice": "entity";
"managedDeviceMobileAppConfiguration": "entity";
"managedDeviceMobileAppConfigurationAssignment": "entity";
"managedDeviceMobileAppConfigurationDeviceStatus": "entity";
"managedDeviceMobileAppConfigurationDeviceSummary": "entity";
"managedDeviceMobileAppConfigurationUserStatus": "entity";
"managedDeviceMobileAppConfigurationUserSummary": "entity";
"managedDeviceOverview": "entity";
"managedEBook": "entity";
"managedEBookAssignment": "entity";
"managedIOSLobApp": "managedMobileLobApp";
"managedIOSStoreApp": "managedApp";
"managedMobileApp": "entity";
"managedMobileLobApp": "managedApp";
"mdmWindowsInformationProtectionPolicy": "windowsInformationProtection";
"meetingAttendanceReport": "entity";
"membershipOutlierInsight": "governanceInsight";
"message": "outlookItem";
"messageRule": "entity";
"messageTracingRoot": "entity";
"microsoftAccountUserConversationMember": "conversationMember";
"microsoftAuthenticatorAuthenticationMethod": "authenticationMethod";
"microsoftAuthenticatorAuthenticationMethodConfiguration": "authenticationMethodConfiguration";
"microsoftAuthenticatorAuthenticationMethodTarget": "authenticationMethodTarget";
"microsoftStoreForBusinessApp": "mobileApp";
"mobileApp": "entity";
"mobileAppAssignment": "entity";
"mobileAppCategory": "entity";
"mobileAppContent": "entity";
"mobileAppContentFile": "entity";
"mobileAppRelationship": "entity";
"mobileAppTroubleshootingEvent": "entity";
"mobileContainedApp": "entity";
"mobileLobApp": "mobileApp";
"mobileThreatDefenseConnector": "entity";
"multiTenantOrganization": "entity";
"multiTenantOrganizationIdentitySyncPolicyTemplate": "entity";
"multiTenantOrganizationJoinRequestRecord": "entity";
"multiTenantOrganizationMember": "directoryObject";
"multiTenantOrganizationPartnerConfigurationTemplate": "entity";
"multiValueLegacyExtendedProperty": "entity";
"muteParticipantOperation": "commsOperation";
"namedLocation": "policyDeletableItem";
"notebook": "onenoteEntityHierarchyModel";
"notificationMessageTemplate": "entity";
"oAuth2PermissionGrant": "entity";
"offerShiftRequest": "scheduleChangeRequest";
"officeGraphInsights": "entity";
"oidcIdentityProvider": "identityProviderBase";
"onAttributeCollectionListener": "authenticationEventListener";
"onAttributeCollectionStartCustomExtension": "customAuthenticationExtension";
"onAttributeCollectionStartListener": "authenticationEventListener";
"onAttributeCollectionSubmitCustomExtension": "customAuthenticationExtension";
"onAttributeCollectionSubmitListener": "authenticationEventListener";
"onAuthenticationMethodLoadStartListener": "authenticationEventListener";
"oneDriveForBusinessBrowseSession": "browseSessionBase";
"oneDriveForBusinessProtectionPolicy": "protectionPolicyBase";
"oneDriveForBusinessRestoreSession": "restoreSessionBase";
"onEmailOtpSendListener": "authenticationEventListener";
"onenote": "entity";
"onenoteEntityBaseModel": "entity";
"onenoteEntityHierarchyModel": "onenoteEntitySchemaObjectModel";
"onenoteEntitySchemaObjectModel": "onenoteEntityBaseModel";
"onenoteOperation": "operation";
"onenotePage": "onenoteEntitySchemaObjectModel";
"onenoteResource": "onenoteEntityBaseModel";
"onenoteSection": "onenoteEntityHierarchyModel";
"onFraudProtectionLoadStartListener": "authenticationEventListener";
"onInteractiveAuthFlowStartListener": "authenticationEventListener";
"onlineMeeting": "onlineMeetingBase";
"onlineMeetingBase": "entity";
"onlineMeetingEngagementConversation": "engagementConversation";
"onOtpSendCustomExtension": "customAuthenticationExtension";
"onPasswordSubmitCustomExtension": "customAuthenticationExtension";
"onPasswordSubmitListener": "authenticationEventListener";
"onPremisesConditionalAccessSettings": "entity";
"onPremisesDirectorySynchronization": "entity";
"onPremisesSyncBehavior": "entity";
"onTokenIssuanceStartCustomExtension": "customAuthenticationExtension";
"onTokenIssuanceStartListener": "authenticationEventListener";
"onUserCreateStartListener": "authenticationEventListener";
"onVerifiedIdClaimValidationCustomExtension": "customAuthenticationExtension";
"onVerifiedIdClaimValidationListener": "authenticationEventListener";
"openShift": "changeTrackedEntity";
"openShiftChangeRequest": "scheduleChangeRequest";
"openTypeExtension": "extension";
"operation": "entity";
"organization": "directoryObject";
"organizationalBranding": "organizationalBrandingProperties";
"organizationalBrandingLocalization": "organizationalBrandingProperties";
"organizationalBrandingProperties": "entity";
"orgContact": "directoryObject";
"outlookCategory": "entity";
"outlookItem": "entity";
"outlookUser": "entity";
"ownerlessGroupPolicy": "entity";
"participant": "entity";
"participantJoiningNotification": "entity";
"participantLeftNotification": "entity";
"partners": "entity";
"passkeyAuthenticationMethodTarget": "authenticationMethodTarget";
"passkeyProfile": "entity";
"passwordAuthenticationMethod": "authenticationMethod";
"payload": "entity";
"peopleAdminSettings": "entity";
"permission": "entity";
"permissionGrantConditionSet": "entity";
"permissionGrantPolicy": "policyBase";
"person": "entity";
"phoneAuthenticationMethod": "authenticationMethod";
"phoneUserConversationMember": "conversationMember";
"pinnedChatMessageInfo": "entity";
"place": "entity";
"planner": "entity";
"plannerAssignedToTaskBoardTaskFormat": "entity";
"plannerBucket": "entity";
"plannerBucketTaskBoardTaskFormat": "entity";
"plannerGroup": "entity";
"plannerPlan": "entity";
"plannerPlanDetails": "entity";
"plannerProgressTaskBoardTaskFormat": "entity";
"plannerTask": "entity";
"plannerTaskDetails": "entity";
"plannerUser": "entity";
"platformCredentialAuthenticationMethod": "authenticationMethod";
"playPromptOperation": "commsOperation";
"policyBase": "directoryObject";
"policyRoot": "entity";
"policyTemplate": "entity";
"post": "outlookItem";
"presence": "entity";
"printConnector": "entity";
"printDocument": "entity";
"printer": "printerBase";
"printerBase": "entity";
"printerCreateOperation": "printOperation";
"printerShare": "printerBase";
"printJob": "entity";
"printOperation": "entity";
"printService": "entity";
"printServiceEndpoint": "entity";
"printTask": "entity";
"printTaskDefinition": "entity";
"printTaskTrigger": "entity";
"printUsage": "entity";
"printUsageByPrinter": "printUsage";
"printUsageByUser": "printUsage";
"privilegedAccessGroup": "entity";
"privilegedAccessGroupAssignmentSchedule": "privilegedAccessSchedule";
"privilegedAccessGroupAssignmentScheduleInstance": "privilegedAccessScheduleInstance";
"privilegedAccessGroupAssignmentScheduleRequest": "privilegedAccessScheduleRequest";
"privilegedAccessGroupEligibilitySchedule": "privilegedAccessSchedule";
"privilegedAccessGroupEligibilityScheduleInstance": "privilegedAccessScheduleInstance";
"privilegedAccessGroupEligibilityScheduleRequest": "privilegedAccessScheduleRequest";
"privilegedAccessRoot": "entity";
"privilegedAccessSchedule": "entity";
"privilegedAccessScheduleInstance": "entity";
"privilegedAccessScheduleRequest": "request";
"profileCardProperty": "entity";
"profilePhoto": "entity";
"profilePropertySetting": "entity";
"profileSource": "entity";
"pronounsSettings": "entity";
"protectionPolicyBase": "entity";
"protectionRuleBase": "entity";
"protectionUnitBase": "entity";
"protectionUnitsBulkJobBase": "entity";
"provisioningObjectSummary": "entity";
"publicKeyInfrastructureRoot": "entity";
"qrCode": "entity";
"qrCodePinAuthenticationMethod": "authenticationMethod";
"qrCodePinAuthenticationMethodConfiguration": "authenticationMethodConfiguration";
"qrPin": "entity";
"rbacApplication": "entity";
"readingAssignmentSubmission": "entity";
"readingCoachPassage": "entity";
"recordOperation": "commsOperation";
"recycleBin": "baseItem";
"recycleBinItem": "baseItem";
"referenceAttachment": "attachment";
"reflectCheckInResponse": "entity";
"relyingPartyDetailedSummary": "entity";
"remoteAssistancePartner": "entity";
"remoteDesktopSecurityConfiguration": "entity";
"remoteTenantGroup": "directoryObject";
"reportsRoot": "entity";
"request": "entity";
"resellerDelegatedAdminRelationship": "delegatedAdminRelationship";
"resourceOperation": "entity";
"resourceSpecificPermissionGrant": "directoryObject";
"restoreArtifactBase": "entity";
"restoreArtifactsBulkRequestBase": "entity";
"restorePoint": "entity";
"restoreSessionBase": "entity";
"richLongRunningOperation": "longRunningOperation";
"riskDetection": "entity";
"riskyServicePrincipal": "entity";
"riskyServicePrincipalHistoryItem": "riskyServicePrincipal";
"riskyUser": "entity";
"riskyUserHistoryItem": "riskyUser";
"roleAssignment": "entity";
"roleDefinition": "entity";
"room": "place";
"roomList": "place";
"samlOrWsFedExternalDomainFederation": "samlOrWsFedProvider";
"samlOrWsFedProvider": "identityProviderBase";
"schedule": "entity";
"scheduleChangeRequest": "changeTrackedEntity";
"schedulingGroup": "changeTrackedEntity";
"schemaExtension": "entity";
"scopedRoleMembership": "entity";
"searchEntity": "entity";
"section": "place";
"sectionGroup": "onenoteEntityHierarchyModel";
"sectionMap": "baseMapFeature";
"secureScore": "entity";
"secureScoreControlProfile": "entity";
"securityReportsRoot": "entity";
"sendDtmfTonesOperation": "commsOperation";
"sensitivityLabel": "entity";
"serviceAnnouncement": "entity";
"serviceAnnouncementAttachment": "entity";
"serviceAnnouncementBase": "entity";
"serviceApp": "entity";
"serviceHealth": "entity";
"serviceHealthIssue": "serviceAnnouncementBase";
"servicePrincipal": "directoryObject";
"servicePrincipalRiskDetection": "entity";
"serviceProviderConstraints": "entity";
"serviceStorageQuotaBreakdown": "storageQuotaBreakdown";
"serviceUpdateMessage": "serviceAnnouncementBase";
"settingStateDeviceSummary": "entity";
"sharedDriveItem": "baseItem";
"sharedInsight": "entity";
"sharedPCConfiguration": "deviceConfiguration";
"sharedWithChannelTeamInfo": "teamInfo";
"sharepoint": "entity";
"sharePointBrowseSession": "browseSessionBase";
"sharePointGroup": "entity";
"sharePointGroupMember": "entity";
"sharePointMigrationEvent": "entity";
"sharePointMigrationFinishManifestFileUploadEvent": "sharePointMigrationEvent";
"sharePointMigrationJob": "entity";
"sharePointMigrationJobCancelledEvent": "sharePointMigrationEvent";
"sharePointMigrationJobDeletedEvent": "sharePointMigrationEvent";
"sharePointMigrationJobErrorEvent": "sharePointMigrationEvent";
"sharePointMigrationJobPostponedEvent": "sharePointMigrationEvent";
"sharePointMigrationJobProgressEvent": "sharePointMigrationEvent";
"sharePointMigrationJobQueuedEvent": "sharePointMigrationEvent";
"sharePointMigrationJobStartEvent": "sharePointMigrationEvent";
"sharePointProtectionPolicy": "protectionPolicyBase";
"sharePointRestoreSession": "restoreSessionBase";
"sharepointSettings": "entity";
"shift": "changeTrackedEntity";
"shiftPreferences": "changeTrackedEntity";
"signIn": "entity";
"simulation": "entity";
"simulationAutomation": "entity";
"simulationAutomationRun": "entity";
"singleValueLegacyExtendedProperty": "entity";
"site": "baseItem";
"sitePage": "baseSitePage";
"siteProtectionRule": "protectionRuleBase";
"siteProtectionUnit": "protectionUnitBase";
"siteProtectionUnitsBulkAdditionJob": "protectionUnitsBulkJobBase";
"siteRestoreArtifact": "restoreArtifactBase";
"siteRestoreArtifactsBulkAdditionRequest": "restoreArtifactsBulkRequestBase";
"skypeForBusinessUserConversationMember": "conversationMember";
"skypeUserConversationMember": "conversationMember";
"smsAuthenticationMethodConfiguration": "authenticationMethodConfiguration";
"smsAuthenticationMethodTarget": "authenticationMethodTarget";
"socialIdentityProvider": "identityProviderBase";
"softwareOathAuthenticationMethod": "authenticationMethod";
"softwareOathAuthenticationMethodConfiguration": "authenticationMethodConfiguration";
"softwareUpdateStatusSummary": "entity";
"speakerAssignmentSubmission": "entity";
"standardWebPart": "webPart";
"startHoldMusicOperation": "commsOperation";
"stopHoldMusicOperation": "commsOperation";
"storageQuotaBreakdown": "entity";
"storageSettings": "entity";
"stsPolicy": "policyBase";
"subjectRightsRequest": "entity";
"subscribedSku": "entity";
"subscribeToToneOperation": "commsOperation";
"subscription": "entity";
"swapShiftsChangeRequest": "offerShiftRequest";
"synchronization": "entity";
"synchronizationJob": "entity";
"synchronizationSchema": "entity";
"synchronizationTemplate": "entity";
"targetDeviceGroup": "entity";
"targetedChatMessage": "chatMessage";
"targetedManagedAppConfiguration": "managedAppConfiguration";
"targetedManagedAppPolicyAssignment": "entity";
"targetedManagedAppProtection": "managedAppProtection";
"taskFileAttachment": "attachmentBase";
"team": "entity";
"teamInfo": "entity";
"teamsApp": "entity";
"teamsAppDefinition": "entity";
"teamsAppInstallation": "entity";
"teamsAppSettings": "entity";
"teamsAsyncOperation": "entity";
"teamsTab": "entity";
"teamsTemplate": "entity";
"teamwork": "entity";
"teamworkBot": "entity";
"teamworkHostedContent": "entity";
"teamworkTag": "entity";
"teamworkTagMember": "entity";
"temporaryAccessPassAuthenticationMethod": "authenticationMethod";
"temporaryAccessPassAuthenticationMethodConfiguration": "authenticationMethodConfiguration";
"tenantAppManagementPolicy": "policyBase";
"tenantDataSecurityAndGovernance": "dataSecurityAndGovernance";
"tenantProtectionScopeContainer": "entity";
"termsAndConditions": "entity";
"termsAndConditionsAcceptanceStatus": "entity";
"termsAndConditionsAssignment": "entity";
"termsOfUseContainer": "entity";
"textWebPart": "webPart";
"threatAssessmentRequest": "entity";
"threatAssessmentResult": "entity";
"thumbnailSet": "entity";
"timeCard": "changeTrackedEntity";
"timeOff": "changeTrackedEntity";
"timeOffReason": "changeTrackedEntity";
"timeOffRequest": "scheduleChangeRequest";
"todo": "entity";
"todoTask": "entity";
"todoTaskList": "entity";
"tokenIssuancePolicy": "stsPolicy";
"tokenLifetimePolicy": "stsPolicy";
"training": "entity";
"trainingLanguageDetail": "entity";
"trending": "entity";
"unifiedRbacResourceAction": "entity";
"unifiedRbacResourceNamespace": "entity";
"unifiedRoleAssignment": "entity";
"unifiedRoleAssignmentSchedule": "unifiedRoleScheduleBase";
"unifiedRoleAssignmentScheduleInstance": "unifiedRoleScheduleInstanceBase";
"unifiedRoleAssignmentScheduleRequest": "request";
"unifiedRoleDefinition": "entity";
"unifiedRoleEligibilitySchedule": "unifiedRoleScheduleBase";
"unifiedRoleEligibilityScheduleInstance": "unifiedRoleScheduleInstanceBase";
"unifiedRoleEligibilityScheduleRequest": "request";
"unifiedRoleManagementPolicy": "entity";
"unifiedRoleManagementPolicyApprovalRule": "unifiedRoleManagementPolicyRule";
"unifiedRoleManagementPolicyAssignment": "entity";
"unifiedRoleManagementPolicyAuthenticationContextRule": "unifiedRoleManagementPolicyRule";
"unifiedRoleManagementPolicyEnablementRule": "unifiedRoleManagementPolicyRule";
"unifiedRoleManagementPolicyExpirationRule": "unifiedRoleManagementPolicyRule";
"unifiedRoleManagementPolicyNotificationRule": "unifiedRoleManagementPolicyRule";
"unifiedRoleManagementPolicyRule": "entity";
"unifiedRoleScheduleBase": "entity";
"unifiedRoleScheduleInstanceBase": "entity";
"unifiedStorageQuota": "entity";
"unitMap": "baseMapFeature";
"unmuteParticipantOperation": "commsOperation";
"updateRecordingStatusOperation": "commsOperation";
"urlAssessmentRequest": "threatAssessmentRequest";
"usageRightsIncluded": "entity";
"usedInsight": "entity";
"user": "directoryObject";
"userActivity": "entity";
"userConsentRequest": "request";
"userDataSecurityAndGovernance": "dataSecurityAndGovernance";
"userExperienceAnalyticsAppHealthApplicationPerformance": "entity";
"userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails": "entity";
"userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId": "entity";
"userExperienceAnalyticsAppHealthAppPerformanceByOSVersion": "entity";
"userExperienceAnalyticsAppHealthDeviceModelPerformance": "entity";
"userExperienceAnalyticsAppHealthDevicePerformance": "entity";
"userExperienceAnalyticsAppHealthDevicePerformanceDetails": "entity";
"userExperienceAnalyticsAppHealthOSVersionPerformance": "entity";
"userExperienceAnalyticsBaseline": "entity";
"userExperienceAnalyticsCategory": "entity";
"userExperienceAnalyticsDevicePerformance": "entity";
"userExperienceAnalyticsDeviceScores": "entity";
"userExperienceAnalyticsDeviceStartupHistory": "entity";
"userExperienceAnalyticsDeviceStartupProcess": "entity";
"userExperienceAnalyticsDeviceStartupProcessPerformance": "entity";
"userExperienceAnalyticsMetric": "entity";
"userExperienceAnalyticsMetricHistory": "entity";
"userExperienceAnalyticsModelScores": "entity";
"userExperienceAnalyticsOverview": "entity";
"userExperienceAnalyticsScoreHistory": "entity";
"userExperienceAnalyticsWorkFromAnywhereDevice": "entity";
"userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric": "entity";
"userExperienceAnalyticsWorkFromAnywhereMetric": "entity";
"userExperienceAnalyticsWorkFromAnywhereModelPerformance": "entity";
"userFlowLanguageConfiguration": "entity";
"userFlowLanguagePage": "entity";
"userInsightsSettings": "entity";
"userInstallStateSummary": "entity";
"userProtectionScopeContainer": "entity";
"userRegistrationDetails": "entity";
"userScopeTeamsAppInstallation": "teamsAppInstallation";
"userSettings": "entity";
"userSignInInsight": "governanceInsight";
"userSolutionRoot": "entity";
"userStorage": "entity";
"userTeamwork": "entity";
"verifiableCredentialAuthenticationMethodTarget": "authenticationMethodTarget";
"verifiableCredentialsAuthenticationMethodConfiguration": "authenticationMethodConfiguration";
"verifiedIdProfile": "entity";
"verticalSection": "entity";
"virtualEndpoint": "entity";
"virtualEvent": "entity";
"virtualEventPresenter": "entity";
"virtualEventRegistration": "entity";
"virtualEventRegistrationConfiguration": "entity";
"virtualEventRegistrationCustomQuestion": "virtualEventRegistrationQuestionBase";
"virtualEventRegistrationPredefinedQuestion": "virtualEventRegistrationQuestionBase";
"virtualEventRegistrationQuestionBase": "entity";
"virtualEventSession": "onlineMeetingBase";
"virtualEventsRoot": "entity";
"virtualEventTownhall": "virtualEvent";
"virtualEventTownhallRegistrationConfiguration": "virtualEventRegistrationConfiguration";
"virtualEventWebinar": "virtualEvent";
"virtualEventWebinarRegistrationConfiguration": "virtualEventRegistrationConfiguration";
"voiceAuthenticationMethodConfiguration": "authenticationMethodConfiguration";
"vppToken": "entity";
"webApp": "mobileApp";
"webApplicationFirewallProvider": "entity";
"webApplicationFirewallVerificationModel": "entity";
"webPart": "entity";
"whatIfAnalysisResult": "conditionalAccessPolicy";
"win32LobApp": "mobileLobApp";
"windows10CompliancePolicy": "deviceCompliancePolicy";
"windows10CustomConfiguration": "deviceConfiguration";
"windows10EndpointProtectionConfiguration": "deviceConfiguration";
"windows10EnrollmentCompletionPageConfiguration": "deviceEnrollmentConfiguration";
"windows10EnterpriseModernAppManagementConfiguration": "deviceConfiguration";
"windows10GeneralConfiguration": "deviceConfiguration";
"windows10MobileCompliancePolicy": "deviceCompliancePolicy";
"windows10SecureAssessmentConfiguration": "deviceConfiguration";
"windows10TeamGeneralConfiguration": "deviceConfiguration";
"windows81CompliancePolicy": "deviceCompliancePolicy";
"windows81GeneralConfiguration": "deviceConfiguration";
"windowsAppX": "mobileLobApp";
"windowsAutopilotDeploymentProfile": "entity";
"windowsAutopilotDeploymentProfileAssignment": "entity";
"windowsAutopilotDeviceIdentity": "entity";
"windowsDefenderAdvancedThreatProtectionConfiguration": "deviceConfiguration";
"windowsDeviceMalwareState": "entity";
"windowsHelloForBusinessAuthenticationMethod": "authenticationMethod";
"windowsInformationProtection": "managedAppPolicy";
"windowsInformationProtectionAppLearningSummary": "entity";
"windowsInformationProtectionAppLockerFile": "entity";
"windowsInformationProtectionNetworkLearningSummary": "entity";
"windowsInformationProtectionPolicy": "windowsInformationProtection";
"windowsMalwareInformation": "entity";
"windowsMicrosoftEdgeApp": "mobileApp";
"windowsMobileMSI": "mobileLobApp";
"windowsPhone81CompliancePolicy": "deviceCompliancePolicy";
"windowsPhone81CustomConfiguration": "deviceConfiguration";
"windowsPhone81GeneralConfiguration": "deviceConfiguration";
"windowsProtectionState": "entity";
"windowsSetting": "entity";
"windowsSettingInstance": "entity";
"windowsUniversalAppX": "mobileLobApp";
"windowsUniversalAppXContainedApp": "mobileContainedApp";
"windowsUpdateForBusinessConfiguration": "deviceConfiguration";
"windowsWebApp": "mobileApp";
"workbook": "entity";
"workbookApplication": "entity";
"workbookChart": "entity";
"workbookChartAreaFormat": "entity";
"workbookChartAxes": "entity";
"workbookChartAxis": "entity";
"workbookChartAxisFormat": "entity";
"workbookChartAxisTitle": "entity";
"workbookChartAxisTitleFormat": "entity";
"workbookChartDataLabelFormat": "entity";
"workbookChartDataLabels": "entity";
"workbookChartFill": "entity";
"workbookChartFont": "entity";
"workbookChartGridlines": "entity";
"workbookChartGridlinesFormat": "entity";
"workbookChartLegend": "entity";
"workbookChartLegendFormat": "entity";
"workbookChartLineFormat": "entity";
"workbookChartPoint": "entity";
"workbookChartPointFormat": "entity";
"workbookChartSeries": "entity";
"workbookChartSeriesFormat": "entity";
"workbookChartTitle": "entity";
"workbookChartTitleFormat": "entity";
"workbookComment": "entity";
"workbookCommentReply": "entity";
"workbookFilter": "entity";
"workbookFormatProtection": "entity";
"workbookFunctionResult": "entity";
"workbookFunctions": "entity";
"workbookNamedItem": "entity";
"workbookOperation": "entity";
"workbookPivotTable": "entity";
"workbookRange": "entity";
"workbookRangeBorder": "entity";
"workbookRangeFill": "entity";
"workbookRangeFont": "entity";
"workbookRangeFormat": "entity";
"workbookRangeSort": "entity";
"workbookRangeView": "entity";
"workbookTable": "entity";
"workbookTableColumn": "entity";
"workbookTableRow": "entity";
"workbookTableSort": "entity";
"workbookWorksheet": "entity";
"workbookWorksheetProtection": "entity";
"workforceIntegration": "changeTrackedEntity";
"workHoursAndLocationsSetting": "entity";
"workingTimeSchedule": "entity";
"workPlanOccurrence": "entity";
"workPlanRecurrence": "entity";
"workspace": "place";
"x509CertificateAuthenticationMethodConfiguration": "authenticationMethodConfiguration";
"x509CertificateCombinationConfiguration": "authenticationCombinationConfiguration";
"callRecords.callRecord": "entity";
"callRecords.organizer": "callRecords.participantBase";
"callRecords.participant": "callRecords.participantBase";
"callRecords.participantBase": "entity";
"callRecords.segment": "entity";
"callRecords.session": "entity";
"entraRecoveryServices.recovery": "entity";
"entraRecoveryServices.recoveryChangeObjectBase": "entity";
"entraRecoveryServices.recoveryJob": "entraRecoveryServices.recoveryJobBase";
"entraRecoveryServices.recoveryJobBase": "entity";
"entraRecoveryServices.recoveryPreviewJob": "entraRecoveryServices.recoveryJobBase";
"entraRecoveryServices.snapshot": "entity";
"externalConnectors.connectionOperation": "entity";
"externalConnectors.externalActivity": "entity";
"externalConnectors.externalActivityResult": "externalConnectors.externalActivity";
"externalConnectors.externalConnection": "entity";
"externalConnectors.externalGroup": "entity";
"externalConnectors.externalItem": "entity";
"externalConnectors.identity": "entity";
"externalConnectors.schema": "entity";
"identityGovernance.customTaskExtension": "customCalloutExtension";
"identityGovernance.insights": "entity";
"identityGovernance.lifecycleManagementSettings": "entity";
"identityGovernance.lifecycleWorkflowsContainer": "entity";
"identityGovernance.run": "entity";
"identityGovernance.task": "entity";
"identityGovernance.taskDefinition": "entity";
"identityGovernance.taskProcessingResult": "entity";
"identityGovernance.taskReport": "entity";
"identityGovernance.userProcessingResult": "entity";
"identityGovernance.workflow": "identityGovernance.workflowBase";
"identityGovernance.workflowTemplate": "entity";
"identityGovernance.workflowVersion": "identityGovernance.workflowBase";
"partners.billing.azureUsage": "entity";
"partners.billing.billedReconciliation": "entity";
"partners.billing.billedUsage": "entity";
"partners.billing.billing": "entity";
"partners.billing.billingReconciliation": "entity";
"partners.billing.exportSuccessOperation": "partners.billing.operation";
"partners.billing.failedOperation": "partners.billing.operation";
"partners.billing.manifest": "entity";
"partners.billing.operation": "entity";
"partners.billing.runningOperation": "partners.billing.operation";
"partners.billing.unbilledReconciliation": "entity";
"partners.billing.unbilledUsage": "entity";
"search.acronym": "search.searchAnswer";
"search.bookmark": "search.searchAnswer";
"search.qna": "search.searchAnswer";
"search.searchAnswer": "entity";
"security.alert": "entity";
"security.analyzedEmail": "entity";
"security.article": "entity";
"security.articleIndicator": "security.indicator";
"security.artifact": "entity";
"security.auditCoreRoot": "entity";
"security.auditLogQuery": "entity";
"security.auditLogRecord": "entity";
"security.authorityTemplate": "security.filePlanDescriptorTemplate";
"security.autoAuditingConfiguration": "entity";
"security.case": "entity";
"security.caseOperation": "entity";
"security.casesRoot": "entity";
"security.categoryTemplate": "security.filePlanDescriptorTemplate";
"security.citationTemplate": "security.filePlanDescriptorTemplate";
"security.collaborationRoot": "entity";
"security.dataSet": "entity";
"security.dataSource": "entity";
"security.dataSourceContainer": "entity";
"security.departmentTemplate": "security.filePlanDescriptorTemplate";
"security.ediscoveryAddToReviewSetOperation": "security.caseOperation";
"security.ediscoveryCase": "security.case";
"security.ediscoveryCaseMember": "entity";
"security.ediscoveryCaseSettings": "entity";
"security.ediscoveryCustodian": "security.dataSourceContainer";
"security.ediscoveryEstimateOperation": "security.caseOperation";
"security.ediscoveryExportOperation": "security.caseOperation";
"security.ediscoveryHoldOperation": "security.caseOperation";
"security.ediscoveryHoldPolicySyncOperation": "security.caseOperation";
"security.ediscoveryIndexOperation": "security.caseOperation";
"security.ediscoveryNoncustodialDataSource": "security.dataSourceContainer";
"security.ediscoveryPurgeDataOperation": "security.caseOperation";
"security.ediscoveryReviewSet": "security.dataSet";
"security.ediscoveryReviewSetQuery": "security.search";
"security.ediscoveryReviewTag": "security.tag";
"security.ediscoverySearch": "security.search";
"security.ediscoverySearchExportOperation": "security.caseOperation";
"security.ediscoveryTagOperation": "security.caseOperation";
"security.filePlanDescriptor": "entity";
"security.filePlanDescriptorTemplate": "entity";
"security.filePlanReferenceTemplate": "security.filePlanDescriptorTemplate";
"security.healthIssue": "entity";
"security.host": "security.artifact";
"security.hostComponent": "security.artifact";
"security.hostCookie": "security.artifact";
"security.hostname": "security.host";
"security.hostPair": "entity";
"security.hostPort": "entity";
"security.hostReputation": "entity";
"security.hostSslCertificate": "security.artifact";
"security.hostTracker": "security.artifact";
"security.identityAccounts": "entity";
"security.identityContainer": "entity";
"security.incident": "entity";
"security.indicator": "entity";
"security.intelligenceProfile": "entity";
"security.intelligenceProfileIndicator": "security.indicator";
"security.ipAddress": "security.host";
"security.labelsRoot": "entity";
"security.networkAdapter": "entity";
"security.passiveDnsRecord": "security.artifact";
"security.retentionEvent": "entity";
"security.retentionEventType": "entity";
"security.retentionLabel": "entity";
"security.search": "entity";
"security.sensor": "entity";
"security.sensorCandidate": "entity";
"security.sensorCandidateActivationConfiguration": "entity";
"security.settingsContainer": "entity";
"security.siteSource": "security.dataSource";
"security.sslCertificate": "security.artifact";
"security.subcategoryTemplate": "security.filePlanDescriptorTemplate";
"security.subdomain": "entity";
"security.tag": "entity";
"security.threatIntelligence": "entity";
"security.triggersRoot": "entity";
"security.triggerTypesRoot": "entity";
"security.unclassifiedArtifact": "security.artifact";
"security.unifiedGroupSource": "security.dataSource";
"security.user": "security.identityAccounts";
"security.userSource": "security.dataSource";
"security.vulnerability": "entity";
"security.vulnerabilityComponent": "entity";
"security.whoisBaseRecord": "entity";
"security.whoisHistoryRecord": "security.whoisBaseRecord";
"security.whoisRecord": "security.whoisBaseRecord";
"teamsAdministration.numberAssignment": "entity";
"teamsAdministration.policyIdentifierDetail": "entity";
"teamsAdministration.teamsAdminRoot": "entity";
"teamsAdministration.teamsPolicyAssignment": "entity";
"teamsAdministration.teamsPolicyUserAssignment": "entity";
"teamsAdministration.teamsUserConfiguration": "entity";
"teamsAdministration.telephoneNumberLongRunningOperation": "entity";
"teamsAdministration.telephoneNumberManagementRoot": "entity";
"termStore.group": "entity";
"termStore.relation": "entity";
"termStore.set": "entity";
"termStore.store": "entity";
"termStore.term": "entity";
}
/** @internal */
export interface Nodes {
"": Root;
"aadUserConversationMember": AadUserConversationMemberNode;
"accessPackage": AccessPackageNode;
"accessPackageAssignment": AccessPackageAssignmentNode;
"accessPackageAssignmentPolicy": AccessPackageAssignmentPolicyNode;
"accessPackageAssignmentRequest": AccessPackageAssignmentRequestNode;
"accessPackageAssignmentRequestWorkflowExtension": Leaf;
"accessPackageAssignmentWorkflowExtension": Leaf;
"accessPackageCatalog": AccessPackageCatalogNode;
"accessPackageMultipleChoiceQuestion": Leaf;
"accessPackageQuestion": Leaf;
"accessPackageResource": AccessPackageResourceNode;
"accessPackageResourceEnvironment": AccessPackageResourceEnvironmentNode;
"accessPackageResourceRequest": AccessPackageResourceRequestNode;
"accessPackageResourceRole": AccessPackageResourceRoleNode;
"accessPackageResourceRoleScope": AccessPackageResourceRoleScopeNode;
"accessPackageResourceScope": AccessPackageResourceScopeNode;
"accessPackageSubject": AccessPackageSubjectNode;
"accessPackageSuggestion": AccessPackageSuggestionNode;
"accessPackageTextInputQuestion": Leaf;
"accessReviewHistoryDefinition": AccessReviewHistoryDefinitionNode;
"accessReviewHistoryInstance": AccessReviewHistoryInstanceNode;
"accessReviewInstance": AccessReviewInstanceNode;
"accessReviewInstanceDecisionItem": AccessReviewInstanceDecisionItemNode;
"accessReviewReviewer": Leaf;
"accessReviewScheduleDefinition": AccessReviewScheduleDefinitionNode;
"accessReviewSet": AccessReviewSetNode;
"accessReviewStage": AccessReviewStageNode;
"activitiesContainer": ActivitiesContainerNode;
"activityBasedTimeoutPolicy": StsPolicyNode;
"activityHistoryItem": ActivityHistoryItemNode;
"addLargeGalleryViewOperation": Leaf;
"adhocCall": AdhocCallNode;
"admin": AdminNode;
"adminConsentRequestPolicy": Leaf;
"administrativeUnit": AdministrativeUnitNode;
"adminMicrosoft365Apps": AdminMicrosoft365AppsNode;
"adminReportSettings": Leaf;
"agentIdentity": AgentIdentityNode;
"agentIdentityBlueprint": AgentIdentityBlueprintNode;
"agentIdentityBlueprintPrincipal": AgentIdentityBlueprintPrincipalNode;
"agentUser": UserNode;
"agreement": AgreementNode;
"agreementAcceptance": Leaf;
"agreementFile": AgreementFileNode;
"agreementFileLocalization": AgreementFileLocalizationNode;
"agreementFileProperties": Leaf;
"agreementFileVersion": Leaf;
"aiInteraction": Leaf;
"aiInteractionHistory": AiInteractionHistoryNode;
"aiOnlineMeeting": AiOnlineMeetingNode;
"aiUser": AiUserNode;
"akamaiWebApplicationFirewallProvider": WebApplicationFirewallProviderNode;
"alert": Leaf;
"allowedValue": Leaf;
"androidCompliancePolicy": DeviceCompliancePolicyNode;
"androidCustomConfiguration": DeviceConfigurationNode;
"androidGeneralDeviceConfiguration": DeviceConfigurationNode;
"androidLobApp": MobileLobAppNode;
"androidManagedAppProtection": AndroidManagedAppProtectionNode;
"androidManagedAppRegistration": ManagedAppRegistrationNode;
"androidStoreApp": MobileAppNode;
"androidWorkProfileCompliancePolicy": DeviceCompliancePolicyNode;
"androidWorkProfileCustomConfiguration": DeviceConfigurationNode;
"androidWorkProfileGeneralDeviceConfiguration": DeviceConfigurationNode;
"anonymousGuestConversationMember": Leaf;
"appCatalogs": AppCatalogsNode;
"appConsentApprovalRoute": AppConsentApprovalRouteNode;
"appConsentRequest": AppConsentRequestNode;
"appleDeviceFeaturesConfigurationBase": DeviceConfigurationNode;
"appleManagedIdentityProvider": Leaf;
"applePushNotificationCertificate": ApplePushNotificationCertificateNode;
"application": ApplicationNode;
"applicationTemplate": ApplicationTemplateNode;
"appLogCollectionRequest": AppLogCollectionRequestNode;
"appManagementPolicy": AppManagementPolicyNode;
"appRoleAssignment": DirectoryObjectNode;
"approval": ApprovalNode;
"approvalStage": Leaf;
"approvedClientApp": Leaf;
"appScope": Leaf;
"arkoseFraudProtectionProvider": Leaf;
"associatedTeamInfo": TeamInfoNode;
"attachment": Leaf;
"attachmentBase": Leaf;
"attachmentSession": AttachmentSessionNode;
"attackSimulationOperation": Leaf;
"attackSimulationRoot": AttackSimulationRootNode;
"attendanceRecord": Leaf;
"attributeMappingFunctionSchema": Leaf;
"attributeSet": Leaf;
"audioRoutingGroup": Leaf;
"auditEvent": Leaf;
"auditLogRoot": AuditLogRootNode;
"authentication": AuthenticationNode;
"authenticationCombinationConfiguration": Leaf;
"authenticationConditionApplication": Leaf;
"authenticationContextClassReference": Leaf;
"authenticationEventListener": Leaf;
"authenticationEventsFlow": Leaf;
"authenticationFlowsPolicy": Leaf;
"authenticationMethod": AuthenticationMethodNode;
"authenticationMethodConfiguration": Leaf;
"authenticationMethodModeDetail": Leaf;
"authenticationMethodsPolicy": AuthenticationMethodsPolicyNode;
"authenticationMethodsRoot": AuthenticationMethodsRootNode;
"authenticationMethodTarget": Leaf;
"authenticationStrengthPolicy": AuthenticationStrengthPolicyNode;
"authenticationStrengthRoot": AuthenticationStrengthRootNode;
"authoredNote": Leaf;
"authorizationPolicy": DirectoryObjectNode;
"availableAccessPackage": AvailableAccessPackageNode;
"azureCommunicationServicesUserConversationMember": Leaf;
"b2xIdentityUserFlow": B2xIdentityUserFlowNode;
"backupRestoreRoot": BackupRestoreRootNode;
"baseItem": BaseItemNode;
"baseItemVersion": Leaf;
"baseMapFeature": Leaf;
"baseSitePage": BaseItemNode;
"bitlocker": BitlockerNode;
"bitlockerRecoveryKey": Leaf;
"bookingAppointment": BookingAppointmentNode;
"bookingBusiness": BookingBusinessNode;
"bookingCurrency": Leaf;
"bookingCustomer": Leaf;
"bookingCustomerBase": Leaf;
"bookingCustomQuestion": Leaf;
"bookingService": Leaf;
"bookingStaffMember": Leaf;
"bookingStaffMemberBase": Leaf;
"browserSharedCookie": Leaf;
"browserSite": Leaf;
"browserSiteList": BrowserSiteListNode;
"browseSessionBase": BrowseSessionBaseNode;
"building": BuildingNode;
"buildingMap": BuildingMapNode;
"builtInIdentityProvider": Leaf;
"bulkUpload": Leaf;
"calendar": CalendarNode;
"calendarGroup": CalendarGroupNode;
"calendarPermission": Leaf;
"calendarSharingMessage": CalendarSharingMessageNode;
"call": CallNode;
"callAiInsight": Leaf;
"callEvent": CallEventNode;
"callRecording": CallRecordingNode;
"callTranscript": CallTranscriptNode;
"cancelMediaProcessingOperation": Leaf;
"canvasLayout": CanvasLayoutNode;
"caPoliciesDeletableRoot": CaPoliciesDeletableRootNode;
"certificateAuthorityDetail": DirectoryObjectNode;
"certificateBasedAuthConfiguration": Leaf;
"certificateBasedAuthPki": CertificateBasedAuthPkiNode;
"changeTrackedEntity": ChangeTrackedEntityNode;
"channel": ChannelNode;
"chat": ChatNode;
"chatMessage": ChatMessageNode;
"chatMessageHostedContent": Leaf;
"chatMessageInfo": Leaf;
"checkInClaim": Leaf;
"checklistItem": Leaf;
"claimsMappingPolicy": StsPolicyNode;
"cloudClipboardItem": Leaf;
"cloudClipboardRoot": CloudClipboardRootNode;
"cloudCommunications": CloudCommunicationsNode;
"cloudFlareWebApplicationFirewallProvider": WebApplicationFirewallProviderNode;
"cloudPC": CloudPCNode;
"cloudPcAuditEvent": Leaf;
"cloudPcDeviceImage": Leaf;
"cloudPcGalleryImage": Leaf;
"cloudPcOnPremisesConnection": CloudPcOnPremisesConnectionNode;
"cloudPcProvisioningPolicy": CloudPcProvisioningPolicyNode;
"cloudPcProvisioningPolicyAssignment": CloudPcProvisioningPolicyAssignmentNode;
"cloudPcReport": CloudPcReportNode;
"cloudPcServicePlan": Leaf;
"cloudPcUserSetting": CloudPcUserSettingNode;
"cloudPcUserSettingAssignment": Leaf;
"columnDefinition": ColumnDefinitionNode;
"columnLink": Leaf;
"commsOperation": Leaf;
"community": CommunityNode;
"companySubscription": Leaf;
"compliance": Leaf;
"complianceManagementPartner": Leaf;
"conditionalAccessPolicy": ConditionalAccessPolicyNode;
"conditionalAccessRoot": ConditionalAccessRootNode;
"conditionalAccessTemplate": Leaf;
"configurationBaseline": Leaf;
"configurationDrift": Leaf;
"configurationManagement": ConfigurationManagementNode;
"configurationMonitor": ConfigurationMonitorNode;
"configurationMonitoringResult": Leaf;
"configurationSnapshotJob": Leaf;
"connectedOrganization": ConnectedOrganizationNode;
"contact": ContactNode;
"contactFolder": ContactFolderNode;
"contentActivity": Leaf;
"contentSharingSession": Leaf;
"contentType": ContentTypeNode;
"contract": DirectoryObjectNode;
"controlConfiguration": Leaf;
"conversation": ConversationNode;
"conversationMember": Leaf;
"conversationThread": ConversationThreadNode;
"copilotAdmin": CopilotAdminNode;
"copilotAdminCatalog": CopilotAdminCatalogNode;
"copilotAdminLimitedMode": Leaf;
"copilotAdminSetting": CopilotAdminSettingNode;
"copilotPackage": CopilotPackageNode;
"copilotPackageDetail": CopilotPackageNode;
"copilotReportRoot": CopilotReportRootNode;
"copilotRoot": CopilotRootNode;
"countryNamedLocation": NamedLocationNode;
"crossTenantAccessPolicy": CrossTenantAccessPolicyNode;
"crossTenantAccessPolicyConfigurationDefault": CrossTenantAccessPolicyConfigurationDefaultNode;
"crossTenantAccessPolicyConfigurationPartner": CrossTenantAccessPolicyConfigurationPartnerNode;
"crossTenantIdentitySyncPolicyPartner": Leaf;
"customAuthenticationExtension": CustomAuthenticationExtensionNode;
"customCalloutExtension": Leaf;
"customDataProvidedResource": AccessPackageResourceNode;
"customDataProvidedResourceAccessReviewUploadSession": CustomDataProvidedResourceUploadSessionNode;
"customDataProvidedResourceFile": Leaf;
"customDataProvidedResourceUploadSession": CustomDataProvidedResourceUploadSessionNode;
"customExtensionStageSetting": CustomExtensionStageSettingNode;
"customSecurityAttributeDefinition": CustomSecurityAttributeDefinitionNode;
"dataPolicyOperation": Leaf;
"dataSecurityAndGovernance": DataSecurityAndGovernanceNode;
"dayNote": ChangeTrackedEntityNode;
"defaultManagedAppProtection": DefaultManagedAppProtectionNode;
"delegatedAdminAccessAssignment": Leaf;
"delegatedAdminCustomer": DelegatedAdminCustomerNode;
"delegatedAdminRelationship": DelegatedAdminRelationshipNode;
"delegatedAdminRelationshipOperation": Leaf;
"delegatedAdminRelationshipRequest": Leaf;
"delegatedAdminServiceManagementDetail": Leaf;
"delegatedAdminServiceProviderConstraints": Leaf;
"delegatedPermissionClassification": Leaf;
"deletedChat": DeletedChatNode;
"deletedItemContainer": DeletedItemContainerNode;
"deletedTeam": DeletedTeamNode;
"deltaParticipants": DeltaParticipantsNode;
"desk": PlaceNode;
"detectedApp": DetectedAppNode;
"device": DeviceNode;
"deviceAndAppManagementRoleAssignment": RoleAssignmentNode;
"deviceAndAppManagementRoleDefinition": RoleDefinitionNode;
"deviceAppManagement": DeviceAppManagementNode;
"deviceCategory": Leaf;
"deviceComplianceActionItem": Leaf;
"deviceComplianceDeviceOverview": Leaf;
"deviceComplianceDeviceStatus": Leaf;
"deviceCompliancePolicy": DeviceCompliancePolicyNode;
"deviceCompliancePolicyAssignment": Leaf;
"deviceCompliancePolicyDeviceStateSummary": Leaf;
"deviceCompliancePolicySettingStateSummary": DeviceCompliancePolicySettingStateSummaryNode;
"deviceCompliancePolicyState": Leaf;
"deviceComplianceScheduledActionForRule": DeviceComplianceScheduledActionForRuleNode;
"deviceComplianceSettingState": Leaf;
"deviceComplianceUserOverview": Leaf;
"deviceComplianceUserStatus": Leaf;
"deviceConfiguration": DeviceConfigurationNode;
"deviceConfigurationAssignment": Leaf;
"deviceConfigurationDeviceOverview": Leaf;
"deviceConfigurationDeviceStateSummary": Leaf;
"deviceConfigurationDeviceStatus": Leaf;
"deviceConfigurationState": Leaf;
"deviceConfigurationUserOverview": Leaf;
"deviceConfigurationUserStatus": Leaf;
"deviceEnrollmentConfiguration": DeviceEnrollmentConfigurationNode;
"deviceEnrollmentLimitConfiguration": DeviceEnrollmentConfigurationNode;
"deviceEnrollmentPlatformRestrictionsConfiguration": DeviceEnrollmentConfigurationNode;
"deviceEnrollmentWindowsHelloForBusinessConfiguration": DeviceEnrollmentConfigurationNode;
"deviceInstallState": Leaf;
"deviceLocalCredentialInfo": Leaf;
"deviceLogCollectionResponse": DeviceLogCollectionResponseNode;
"deviceManagement": DeviceManagementNode;
"deviceManagementCachedReportConfiguration": Leaf;
"deviceManagementExchangeConnector": DeviceManagementExchangeConnectorNode;
"deviceManagementExportJob": Leaf;
"deviceManagementPartner": DeviceManagementPartnerNode;
"deviceManagementReports": DeviceManagementReportsNode;
"deviceManagementTroubleshootingEvent": Leaf;
"deviceRegistrationPolicy": Leaf;
"directory": DirectoryNode;
"directoryAudit": Leaf;
"directoryDefinition": DirectoryDefinitionNode;
"directoryObject": DirectoryObjectNode;
"directoryObjectPartnerReference": DirectoryObjectNode;
"directoryRole": DirectoryRoleNode;
"directoryRoleTemplate": DirectoryObjectNode;
"documentSetVersion": DocumentSetVersionNode;
"domain": DomainNode;
"domainDnsCnameRecord": Leaf;
"domainDnsMxRecord": Leaf;
"domainDnsRecord": Leaf;
"domainDnsSrvRecord": Leaf;
"domainDnsTxtRecord": Leaf;
"domainDnsUnavailableRecord": Leaf;
"drive": DriveNode;
"driveItem": DriveItemNode;
"driveItemVersion": DriveItemVersionNode;
"driveProtectionRule": ProtectionRuleBaseNode;
"driveProtectionUnit": ProtectionUnitBaseNode;
"driveProtectionUnitsBulkAdditionJob": Leaf;
"driveRestoreArtifact": RestoreArtifactBaseNode;
"driveRestoreArtifactsBulkAdditionRequest": Leaf;
"eBookInstallSummary": Leaf;
"edge": EdgeNode;
"editionUpgradeConfiguration": DeviceConfigurationNode;
"educationAssignment": EducationAssignmentNode;
"educationAssignmentDefaults": Leaf;
"educationAssignmentResource": EducationAssignmentResourceNode;
"educationAssignmentSettings": EducationAssignmentSettingsNode;
"educationCategory": Leaf;
"educationClass": EducationClassNode;
"educationFeedbackOutcome": Leaf;
"educationFeedbackResourceOutcome": Leaf;
"educationGradingCategory": Leaf;
"educationGradingScheme": Leaf;
"educationModule": EducationModuleNode;
"educationModuleResource": Leaf;
"educationOrganization": Leaf;
"educationOutcome": Leaf;
"educationPointsOutcome": Leaf;
"educationRoot": EducationRootNode;
"educationRubric": Leaf;
"educationRubricOutcome": Leaf;
"educationSchool": EducationSchoolNode;
"educationSubmission": EducationSubmissionNode;
"educationSubmissionResource": EducationSubmissionResourceNode;
"educationUser": EducationUserNode;
"emailAuthenticationMethod": AuthenticationMethodNode;
"emailAuthenticationMethodConfiguration": EmailAuthenticationMethodConfigurationNode;
"emailFileAssessmentRequest": ThreatAssessmentRequestNode;
"emailNotificationsSetting": Leaf;
"emergencyCallEvent": CallEventNode;
"employeeExperience": EmployeeExperienceNode;
"employeeExperienceUser": EmployeeExperienceUserNode;
"endpoint": DirectoryObjectNode;
"endUserNotification": EndUserNotificationNode;
"endUserNotificationDetail": Leaf;
"endUserSettings": Leaf;
"engagementAsyncOperation": Leaf;
"engagementConversation": EngagementConversationNode;
"engagementConversationDiscussionMessage": EngagementConversationMessageNode;
"engagementConversationMessage": EngagementConversationMessageNode;
"engagementConversationMessageReaction": Leaf;
"engagementConversationQuestionMessage": EngagementConversationMessageNode;
"engagementConversationSystemMessage": EngagementConversationMessageNode;
"engagementRole": EngagementRoleNode;
"engagementRoleMember": EngagementRoleMemberNode;
"enrollmentConfigurationAssignment": Leaf;
"enrollmentTroubleshootingEvent": Leaf;
"enterpriseCodeSigningCertificate": Leaf;
"entitlementManagement": EntitlementManagementNode;
"entitlementManagementSettings": Leaf;
"entity": Leaf;
"event": EventNode;
"eventMessage": EventMessageNode;
"eventMessageRequest": EventMessageNode;
"eventMessageResponse": EventMessageNode;
"exchangeAdmin": ExchangeAdminNode;
"exchangeMessageTrace": ExchangeMessageTraceNode;
"exchangeMessageTraceDetail": Leaf;
"exchangeProtectionPolicy": ExchangeProtectionPolicyNode;
"exchangeRestoreSession": ExchangeRestoreSessionNode;
"exchangeSettings": Leaf;
"extension": Leaf;
"extensionProperty": DirectoryObjectNode;
"externalAuthenticationMethod": AuthenticationMethodNode;
"externalAuthenticationMethodConfiguration": ExternalAuthenticationMethodConfigurationNode;
"externalDomainName": Leaf;
"externalUsersSelfServiceSignUpEventsFlow": Leaf;
"featureRolloutPolicy": FeatureRolloutPolicyNode;
"federatedIdentityCredential": Leaf;
"federatedTokenValidationPolicy": DirectoryObjectNode;
"fido2AuthenticationMethod": AuthenticationMethodNode;
"fido2AuthenticationMethodConfiguration": Fido2AuthenticationMethodConfigurationNode;
"fido2CombinationConfiguration": Leaf;
"fieldValueSet": Leaf;
"fileAssessmentRequest": ThreatAssessmentRequestNode;
"fileAttachment": Leaf;
"fileStorage": FileStorageNode;
"fileStorageContainer": FileStorageContainerNode;
"fileStorageContainerType": Leaf;
"fileStorageContainerTypeAppPermissionGrant": Leaf;
"fileStorageContainerTypeRegistration": FileStorageContainerTypeRegistrationNode;
"filterOperatorSchema": Leaf;
"fixtureMap": Leaf;
"floor": PlaceNode;
"footprintMap": Leaf;
"fraudProtectionProvider": Leaf;
"governanceInsight": Leaf;
"granularDriveRestoreArtifact": Leaf;
"granularMailboxRestoreArtifact": RestoreArtifactBaseNode;
"granularRestoreArtifactBase": Leaf;
"granularSiteRestoreArtifact": Leaf;
"group": GroupNode;
"groupLifecyclePolicy": GroupLifecyclePolicyNode;
"groupSetting": Leaf;
"groupSettingTemplate": DirectoryObjectNode;
"homeRealmDiscoveryPolicy": StsPolicyNode;
"horizontalSection": HorizontalSectionNode;
"horizontalSectionColumn": HorizontalSectionColumnNode;
"humanSecurityFraudProtectionProvider": Leaf;
"identityApiConnector": IdentityApiConnectorNode;
"identityBuiltInUserFlowAttribute": Leaf;
"identityContainer": IdentityContainerNode;
"identityCustomUserFlowAttribute": Leaf;
"identityGovernance": IdentityGovernanceNode;
"identityProtectionRoot": IdentityProtectionRootNode;
"identityProvider": Leaf;
"identityProviderBase": Leaf;
"identitySecurityDefaultsEnforcementPolicy": DirectoryObjectNode;
"identityUserFlow": Leaf;
"identityUserFlowAttribute": Leaf;
"identityUserFlowAttributeAssignment": IdentityUserFlowAttributeAssignmentNode;
"identityVerifiedIdRoot": IdentityVerifiedIdRootNode;
"importedWindowsAutopilotDeviceIdentity": Leaf;
"importedWindowsAutopilotDeviceIdentityUpload": ImportedWindowsAutopilotDeviceIdentityUploadNode;
"inferenceClassification": InferenceClassificationNode;
"inferenceClassificationOverride": Leaf;
"informationProtection": InformationProtectionNode;
"inheritablePermission": Leaf;
"insightsSettings": Leaf;
"internalDomainFederation": Leaf;
"internetExplorerMode": InternetExplorerModeNode;
"invitation": InvitationNode;
"inviteParticipantsOperation": Leaf;
"iosCertificateProfile": DeviceConfigurationNode;
"iosCompliancePolicy": DeviceCompliancePolicyNode;
"iosCustomConfiguration": DeviceConfigurationNode;
"iosDeviceFeaturesConfiguration": DeviceConfigurationNode;
"iosGeneralDeviceConfiguration": DeviceConfigurationNode;
"iosiPadOSWebClip": MobileAppNode;
"iosLobApp": MobileLobAppNode;
"iosLobAppProvisioningConfigurationAssignment": Leaf;
"iosManagedAppProtection": IosManagedAppProtectionNode;
"iosManagedAppRegistration": ManagedAppRegistrationNode;
"iosMobileAppConfiguration": ManagedDeviceMobileAppConfigurationNode;
"iosStoreApp": MobileAppNode;
"iosUpdateConfiguration": DeviceConfigurationNode;
"iosUpdateDeviceStatus": Leaf;
"iosVppApp": MobileAppNode;
"iosVppEBook": ManagedEBookNode;
"iosVppEBookAssignment": Leaf;
"ipNamedLocation": NamedLocationNode;
"itemActivity": ItemActivityNode;
"itemActivityStat": ItemActivityStatNode;
"itemAnalytics": ItemAnalyticsNode;
"itemAttachment": ItemAttachmentNode;
"itemInsights": OfficeGraphInsightsNode;
"itemRetentionLabel": Leaf;
"labelContentRight": LabelContentRightNode;
"landingPage": LandingPageNode;
"landingPageDetail": Leaf;
"learningAssignment": Leaf;
"learningContent": Leaf;
"learningCourseActivity": Leaf;
"learningProvider": LearningProviderNode;
"learningSelfInitiatedCourse": Leaf;
"levelMap": LevelMapNode;
"licenseDetails": Leaf;
"linkedResource": Leaf;
"list": ListNode;
"listItem": ListItemNode;
"listItemVersion": ListItemVersionNode;
"localizedNotificationMessage": Leaf;
"loginPage": Leaf;
"longRunningOperation": Leaf;
"m365AppsInstallationOptions": Leaf;
"macOSCompliancePolicy": DeviceCompliancePolicyNode;
"macOSCustomConfiguration": DeviceConfigurationNode;
"macOSDeviceFeaturesConfiguration": DeviceConfigurationNode;
"macOSDmgApp": MobileLobAppNode;
"macOSGeneralDeviceConfiguration": DeviceConfigurationNode;
"macOSLobApp": MobileLobAppNode;
"macOSMicrosoftDefenderApp": MobileAppNode;
"macOSMicrosoftEdgeApp": MobileAppNode;
"macOSOfficeSuiteApp": MobileAppNode;
"mailAssessmentRequest": ThreatAssessmentRequestNode;
"mailbox": MailboxNode;
"mailboxFolder": MailboxFolderNode;
"mailboxItem": MailboxItemNode;
"mailboxProtectionRule": ProtectionRuleBaseNode;
"mailboxProtectionUnit": ProtectionUnitBaseNode;
"mailboxProtectionUnitsBulkAdditionJob": Leaf;
"mailboxRestoreArtifact": RestoreArtifactBaseNode;
"mailboxRestoreArtifactsBulkAdditionRequest": Leaf;
"mailFolder": MailFolderNode;
"mailSearchFolder": MailFolderNode;
"malwareStateForWindowsDevice": Leaf;
"managedAndroidLobApp": ManagedMobileLobAppNode;
"managedAndroidStoreApp": MobileAppNode;
"managedApp": MobileAppNode;
"managedAppConfiguration": ManagedAppPolicyNode;
"managedAppOperation": Leaf;
"managedAppPolicy": ManagedAppPolicyNode;
"managedAppPolicyDeploymentSummary": Leaf;
"managedAppProtection": ManagedAppProtectionNode;
"managedAppRegistration": ManagedAppRegistrationNode;
"managedAppStatus": Leaf;
"managedAppStatusRaw": Leaf;
"managedDevice": ManagedDeviceNode;
"managedDeviceMobileAppConfiguration": ManagedDeviceMobileAppConfigurationNode;
"managedDeviceMobileAppConfigurationAssignment": Leaf;
"managedDeviceMobileAppConfigurationDeviceStatus": Leaf;
"managedDeviceMobileAppConfigurationDeviceSummary": Leaf;
"managedDeviceMobileAppConfigurationUserStatus": Leaf;
"managedDeviceMobileAppConfigurationUserSummary": Leaf;
"managedDeviceOverview": Leaf;
"managedEBook": ManagedEBookNode;
"managedEBookAssignment": Leaf;
"managedIOSLobApp": ManagedMobileLobAppNode;
"managedIOSStoreApp": MobileAppNode;
"managedMobileApp": Leaf;
"managedMobileLobApp": ManagedMobileLobAppNode;
"mdmWindowsInformationProtectionPolicy": WindowsInformationProtectionNode;
"meetingAttendanceReport": MeetingAttendanceReportNode;
"membershipOutlierInsight": MembershipOutlierInsightNode;
"message": MessageNode;
"messageRule": Leaf;
"messageTracingRoot": MessageTracingRootNode;
"microsoftAccountUserConversationMember": Leaf;
"microsoftAuthenticatorAuthenticationMethod": MicrosoftAuthenticatorAuthenticationMethodNode;
"microsoftAuthenticatorAuthenticationMethodConfiguration": MicrosoftAuthenticatorAuthenticationMethodConfigurationNode;
"microsoftAuthenticatorAuthenticationMethodTarget": Leaf;
"microsoftStoreForBusinessApp": MobileAppNode;
"mobileApp": MobileAppNode;
"mobileAppAssignment": Leaf;
"mobileAppCategory": Leaf;
"mobileAppContent": MobileAppContentNode;
"mobileAppContentFile": MobileAppContentFileNode;
"mobileAppRelationship": Leaf;
"mobileAppTroubleshootingEvent": MobileAppTroubleshootingEventNode;
"mobileContainedApp": Leaf;
"mobileLobApp": MobileLobAppNode;
"mobileThreatDefenseConnector": Leaf;
"multiTenantOrganization": MultiTenantOrganizationNode;
"multiTenantOrganizationIdentitySyncPolicyTemplate": MultiTenantOrganizationIdentitySyncPolicyTemplateNode;
"multiTenantOrganizationJoinRequestRecord": Leaf;
"multiTenantOrganizationMember": DirectoryObjectNode;
"multiTenantOrganizationPartnerConfigurationTemplate": MultiTenantOrganizationPartnerConfigurationTemplateNode;
"multiValueLegacyExtendedProperty": Leaf;
"muteParticipantOperation": Leaf;
"namedLocation": NamedLocationNode;
"notebook": NotebookNode;
"notificationMessageTemplate": NotificationMessageTemplateNode;
"oAuth2PermissionGrant": Leaf;
"offerShiftRequest": ScheduleChangeRequestNode;
"officeGraphInsights": OfficeGraphInsightsNode;
"oidcIdentityProvider": Leaf;
"onAttributeCollectionListener": Leaf;
"onAttributeCollectionStartCustomExtension": CustomAuthenticationExtensionNode;
"onAttributeCollectionStartListener": Leaf;
"onAttributeCollectionSubmitCustomExtension": CustomAuthenticationExtensionNode;
"onAttributeCollectionSubmitListener": Leaf;
"onAuthenticationMethodLoadStartListener": Leaf;
"oneDriveForBusinessBrowseSession": BrowseSessionBaseNode;
"oneDriveForBusinessProtectionPolicy": OneDriveForBusinessProtectionPolicyNode;
"oneDriveForBusinessRestoreSession": OneDriveForBusinessRestoreSessionNode;
"onEmailOtpSendListener": Leaf;
"onenote": OnenoteNode;
"onenoteEntityBaseModel": Leaf;
"onenoteEntityHierarchyModel": Leaf;
"onenoteEntitySchemaObjectModel": Leaf;
"onenoteOperation": Leaf;
"onenotePage": OnenotePageNode;
"onenoteResource": OnenoteResourceNode;
"onenoteSection": OnenoteSectionNode;
"onFraudProtectionLoadStartListener": Leaf;
"onInteractiveAuthFlowStartListener": Leaf;
"onlineMeeting": OnlineMeetingNode;
"onlineMeetingBase": OnlineMeetingBaseNode;
"onlineMeetingEngagementConversation": OnlineMeetingEngagementConversationNode;
"onOtpSendCustomExtension": CustomAuthenticationExtensionNode;
"onPasswordSubmitCustomExtension": CustomAuthenticationExtensionNode;
"onPasswordSubmitListener": Leaf;
"onPremisesConditionalAccessSettings": Leaf;
"onPremisesDirectorySynchronization": Leaf;
"onPremisesSyncBehavior": Leaf;
"onTokenIssuanceStartCustomExtension": CustomAuthenticationExtensionNode;
"onTokenIssuanceStartListener": Leaf;
"onUserCreateStartListener": Leaf;
"onVerifiedIdClaimValidationCustomExtension": CustomAuthenticationExtensionNode;
"onVerifiedIdClaimValidationListener": Leaf;
"openShift": ChangeTrackedEntityNode;
"openShiftChangeRequest": ScheduleChangeRequestNode;
"openTypeExtension": Leaf;
"operation": Leaf;
"organization": OrganizationNode;
"organizationalBranding": OrganizationalBrandingNode;
"organizationalBrandingLocalization": OrganizationalBrandingPropertiesNode;
"organizationalBrandingProperties": OrganizationalBrandingPropertiesNode;
"orgContact": OrgContactNode;
"outlookCategory": Leaf;
"outlookItem": Leaf;
"outlookUser": OutlookUserNode;
"ownerlessGroupPolicy": Leaf;
"participant": ParticipantNode;
"participantJoiningNotification": ParticipantJoiningNotificationNode;
"participantLeftNotification": ParticipantLeftNotificationNode;
"partners": PartnersNode;
"passkeyAuthenticationMethodTarget": Leaf;
"passkeyProfile": Leaf;
"passwordAuthenticationMethod": AuthenticationMethodNode;
"payload": Leaf;
"peopleAdminSettings": PeopleAdminSettingsNode;
"permission": PermissionNode;
"permissionGrantConditionSet": Leaf;
"permissionGrantPolicy": PermissionGrantPolicyNode;
"person": Leaf;
"phoneAuthenticationMethod": PhoneAuthenticationMethodNode;
"phoneUserConversationMember": Leaf;
"pinnedChatMessageInfo": PinnedChatMessageInfoNode;
"place": PlaceNode;
"planner": PlannerNode;
"plannerAssignedToTaskBoardTaskFormat": Leaf;
"plannerBucket": PlannerBucketNode;
"plannerBucketTaskBoardTaskFormat": Leaf;
"plannerGroup": PlannerGroupNode;
"plannerPlan": PlannerPlanNode;
"plannerPlanDetails": Leaf;
"plannerProgressTaskBoardTaskFormat": Leaf;
"plannerTask": PlannerTaskNode;
"plannerTaskDetails": Leaf;
"plannerUser": PlannerUserNode;
"platformCredentialAuthenticationMethod": PlatformCredentialAuthenticationMethodNode;
"playPromptOperation": Leaf;
"policyBase": DirectoryObjectNode;
"policyDeletableItem": Leaf;
"policyRoot": PolicyRootNode;
"policyTemplate": PolicyTemplateNode;
"post": PostNode;
"presence": PresenceNode;
"print": PrintNode;
"printConnector": Leaf;
"printDocument": PrintDocumentNode;
"printer": PrinterNode;
"printerBase": PrinterBaseNode;
"printerCreateOperation": PrinterCreateOperationNode;
"printerShare": PrinterShareNode;
"printJob": PrintJobNode;
"printOperation": Leaf;
"printService": PrintServiceNode;
"printServiceEndpoint": Leaf;
"printTask": PrintTaskNode;
"printTaskDefinition": PrintTaskDefinitionNode;
"printTaskTrigger": PrintTaskTriggerNode;
"printUsage": Leaf;
"printUsageByPrinter": Leaf;
"printUsageByUser": Leaf;
"privacy": PrivacyNode;
"privilegedAccessGroup": PrivilegedAccessGroupNode;
"privilegedAccessGroupAssignmentSchedule": PrivilegedAccessGroupAssignmentScheduleNode;
"privilegedAccessGroupAssignmentScheduleInstance": PrivilegedAccessGroupAssignmentScheduleInstanceNode;
"privilegedAccessGroupAssignmentScheduleRequest": PrivilegedAccessGroupAssignmentScheduleRequestNode;
"privilegedAccessGroupEligibilitySchedule": PrivilegedAccessGroupEligibilityScheduleNode;
"privilegedAccessGroupEligibilityScheduleInstance": PrivilegedAccessGroupEligibilityScheduleInstanceNode;
"privilegedAccessGroupEligibilityScheduleRequest": PrivilegedAccessGroupEligibilityScheduleRequestNode;
"privilegedAccessRoot": PrivilegedAccessRootNode;
"privilegedAccessSchedule": Leaf;
"privilegedAccessScheduleInstance": Leaf;
"privilegedAccessScheduleRequest": Leaf;
"profileCardProperty": Leaf;
"profilePhoto": Leaf;
"profilePropertySetting": Leaf;
"profileSource": Leaf;
"pronounsSettings": Leaf;
"protectionPolicyBase": ProtectionPolicyBaseNode;
"protectionRuleBase": ProtectionRuleBaseNode;
"protectionUnitBase": ProtectionUnitBaseNode;
"protectionUnitsBulkJobBase": Leaf;
"provisioningObjectSummary": Leaf;
"publicKeyInfrastructureRoot": PublicKeyInfrastructureRootNode;
"qrCode": Leaf;
"qrCodePinAuthenticationMethod": QrCodePinAuthenticationMethodNode;
"qrCodePinAuthenticationMethodConfiguration": QrCodePinAuthenticationMethodConfigurationNode;
"qrPin": Leaf;
"rbacApplication": RbacApplicationNode;
"readingAssignmentSubmission": Leaf;
"readingCoachPassage": Leaf;
"recordOperation": Leaf;
"recycleBin": RecycleBinNode;
"recycleBinItem": BaseItemNode;
"referenceAttachment": Leaf;
"reflectCheckInResponse": Leaf;
"relyingPartyDetailedSummary": Leaf;
"remoteAssistancePartner": RemoteAssistancePartnerNode;
"remoteDesktopSecurityConfiguration": RemoteDesktopSecurityConfigurationNode;
"remoteTenantGroup": DirectoryObjectNode;
"reportRoot": ReportRootNode;
"reportsRoot": ReportsRootNode;
"request": Leaf;
"resellerDelegatedAdminRelationship": DelegatedAdminRelationshipNode;
"resourceOperation": Leaf;
"resourceSpecificPermissionGrant": DirectoryObjectNode;
"restoreArtifactBase": RestoreArtifactBaseNode;
"restoreArtifactsBulkRequestBase": Leaf;
"restorePoint": RestorePointNode;
"restoreSessionBase": RestoreSessionBaseNode;
"richLongRunningOperation": Leaf;
"riskDetection": Leaf;
"riskPreventionContainer": RiskPreventionContainerNode;
"riskyServicePrincipal": RiskyServicePrincipalNode;
"riskyServicePrincipalHistoryItem": RiskyServicePrincipalNode;
"riskyUser": RiskyUserNode;
"riskyUserHistoryItem": RiskyUserNode;
"roleAssignment": RoleAssignmentNode;
"roleDefinition": RoleDefinitionNode;
"roleManagement": RoleManagementNode;
"room": PlaceNode;
"roomList": RoomListNode;
"samlOrWsFedExternalDomainFederation": SamlOrWsFedExternalDomainFederationNode;
"samlOrWsFedProvider": Leaf;
"schedule": ScheduleNode;
"scheduleChangeRequest": ScheduleChangeRequestNode;
"schedulingGroup": ChangeTrackedEntityNode;
"schemaExtension": Leaf;
"scopedRoleMembership": Leaf;
"searchEntity": SearchEntityNode;
"section": PlaceNode;
"sectionGroup": SectionGroupNode;
"sectionMap": Leaf;
"secureScore": Leaf;
"secureScoreControlProfile": Leaf;
"security": SecurityNode;
"securityReportsRoot": SecurityReportsRootNode;
"sendDtmfTonesOperation": Leaf;
"sensitivityLabel": SensitivityLabelNode;
"serviceAnnouncement": ServiceAnnouncementNode;
"serviceAnnouncementAttachment": ServiceAnnouncementAttachmentNode;
"serviceAnnouncementBase": Leaf;
"serviceApp": ServiceAppNode;
"serviceHealth": ServiceHealthNode;
"serviceHealthIssue": ServiceHealthIssueNode;
"servicePrincipal": ServicePrincipalNode;
"servicePrincipalRiskDetection": Leaf;
"serviceProviderConstraints": Leaf;
"serviceStorageQuotaBreakdown": Leaf;
"serviceUpdateMessage": ServiceUpdateMessageNode;
"settingStateDeviceSummary": Leaf;
"sharedDriveItem": SharedDriveItemNode;
"sharedInsight": SharedInsightNode;
"sharedPCConfiguration": DeviceConfigurationNode;
"sharedWithChannelTeamInfo": SharedWithChannelTeamInfoNode;
"sharepoint": SharepointNode;
"sharePointBrowseSession": BrowseSessionBaseNode;
"sharePointGroup": SharePointGroupNode;
"sharePointGroupMember": Leaf;
"sharePointMigrationEvent": Leaf;
"sharePointMigrationFinishManifestFileUploadEvent": Leaf;
"sharePointMigrationJob": SharePointMigrationJobNode;
"sharePointMigrationJobCancelledEvent": Leaf;
"sharePointMigrationJobDeletedEvent": Leaf;
"sharePointMigrationJobErrorEvent": Leaf;
"sharePointMigrationJobPostponedEvent": Leaf;
"sharePointMigrationJobProgressEvent": Leaf;
"sharePointMigrationJobQueuedEvent": Leaf;
"sharePointMigrationJobStartEvent": Leaf;
"sharePointProtectionPolicy": SharePointProtectionPolicyNode;
"sharePointRestoreSession": SharePointRestoreSessionNode;
"sharepointSettings": Leaf;
"shift": ChangeTrackedEntityNode;
"shiftPreferences": ChangeTrackedEntityNode;
"signIn": Leaf;
"simulation": SimulationNode;
"simulationAutomation": SimulationAutomationNode;
"simulationAutomationRun": Leaf;
"singleValueLegacyExtendedProperty": Leaf;
"site": SiteNode;
"sitePage": SitePageNode;
"siteProtectionRule": ProtectionRuleBaseNode;
"siteProtectionUnit": ProtectionUnitBaseNode;
"siteProtectionUnitsBulkAdditionJob": Leaf;
"siteRestoreArtifact": RestoreArtifactBaseNode;
"siteRestoreArtifactsBulkAdditionRequest": Leaf;
"skypeForBusinessUserConversationMember": Leaf;
"skypeUserConversationMember": Leaf;
"smsAuthenticationMethodConfiguration": SmsAuthenticationMethodConfigurationNode;
"smsAuthenticationMethodTarget": Leaf;
"socialIdentityProvider": Leaf;
"softwareOathAuthenticationMethod": AuthenticationMethodNode;
"softwareOathAuthenticationMethodConfiguration": SoftwareOathAuthenticationMethodConfigurationNode;
"softwareUpdateStatusSummary": Leaf;
"solutionsRoot": SolutionsRootNode;
"speakerAssignmentSubmission": Leaf;
"standardWebPart": WebPartNode;
"startHoldMusicOperation": Leaf;
"stopHoldMusicOperation": Leaf;
"storage": StorageNode;
"storageQuotaBreakdown": Leaf;
"storageSettings": StorageSettingsNode;
"stsPolicy": StsPolicyNode;
"subjectRightsRequest": SubjectRightsRequestNode;
"subscribedSku": Leaf;
"subscribeToToneOperation": Leaf;
"subscription": SubscriptionNode;
"swapShiftsChangeRequest": ScheduleChangeRequestNode;
"synchronization": SynchronizationNode;
"synchronizationJob": SynchronizationJobNode;
"synchronizationSchema": SynchronizationSchemaNode;
"synchronizationTemplate": SynchronizationTemplateNode;
"targetDeviceGroup": Leaf;
"targetedChatMessage": ChatMessageNode;
"targetedManagedAppConfiguration": TargetedManagedAppConfigurationNode;
"targetedManagedAppPolicyAssignment": Leaf;
"targetedManagedAppProtection": TargetedManagedAppProtectionNode;
"taskFileAttachment": Leaf;
"team": TeamNode;
"teamInfo": TeamInfoNode;
"teamsApp": TeamsAppNode;
"teamsAppDefinition": TeamsAppDefinitionNode;
"teamsAppInstallation": TeamsAppInstallationNode;
"teamsAppSettings": Leaf;
"teamsAsyncOperation": Leaf;
"teamsTab": TeamsTabNode;
"teamsTemplate": Leaf;
"teamwork": TeamworkNode;
"teamworkBot": Leaf;
"teamworkHostedContent": Leaf;
"teamworkTag": TeamworkTagNode;
"teamworkTagMember": Leaf;
"temporaryAccessPassAuthenticationMethod": AuthenticationMethodNode;
"temporaryAccessPassAuthenticationMethodConfiguration": TemporaryAccessPassAuthenticationMethodConfigurationNode;
"tenantAppManagementPolicy": DirectoryObjectNode;
"tenantDataSecurityAndGovernance": TenantDataSecurityAndGovernanceNode;
"tenantProtectionScopeContainer": TenantProtectionScopeContainerNode;
"tenantRelationship": TenantRelationshipNode;
"termsAndConditions": TermsAndConditionsNode;
"termsAndConditionsAcceptanceStatus": TermsAndConditionsAcceptanceStatusNode;
"termsAndConditionsAssignment": Leaf;
"termsOfUseContainer": TermsOfUseContainerNode;
"textWebPart": WebPartNode;
"threatAssessmentRequest": ThreatAssessmentRequestNode;
"threatAssessmentResult": Leaf;
"thumbnailSet": Leaf;
"timeCard": TimeCardNode;
"timeOff": ChangeTrackedEntityNode;
"timeOffReason": ChangeTrackedEntityNode;
"timeOffRequest": ScheduleChangeRequestNode;
"todo": TodoNode;
"todoTask": TodoTaskNode;
"todoTaskList": TodoTaskListNode;
"tokenIssuancePolicy": StsPolicyNode;
"tokenLifetimePolicy": StsPolicyNode;
"training": TrainingNode;
"trainingLanguageDetail": Leaf;
"trending": TrendingNode;
"unifiedRbacResourceAction": Leaf;
"unifiedRbacResourceNamespace": UnifiedRbacResourceNamespaceNode;
"unifiedRoleAssignment": UnifiedRoleAssignmentNode;
"unifiedRoleAssignmentSchedule": UnifiedRoleAssignmentScheduleNode;
"unifiedRoleAssignmentScheduleInstance": UnifiedRoleAssignmentScheduleInstanceNode;
"unifiedRoleAssignmentScheduleRequest": UnifiedRoleAssignmentScheduleRequestNode;
"unifiedRoleDefinition": UnifiedRoleDefinitionNode;
"unifiedRoleEligibilitySchedule": UnifiedRoleScheduleBaseNode;
"unifiedRoleEligibilityScheduleInstance": UnifiedRoleScheduleInstanceBaseNode;
"unifiedRoleEligibilityScheduleRequest": UnifiedRoleEligibilityScheduleRequestNode;
"unifiedRoleManagementPolicy": UnifiedRoleManagementPolicyNode;
"unifiedRoleManagementPolicyApprovalRule": Leaf;
"unifiedRoleManagementPolicyAssignment": UnifiedRoleManagementPolicyAssignmentNode;
"unifiedRoleManagementPolicyAuthenticationContextRule": Leaf;
"unifiedRoleManagementPolicyEnablementRule": Leaf;
"unifiedRoleManagementPolicyExpirationRule": Leaf;
"unifiedRoleManagementPolicyNotificationRule": Leaf;
"unifiedRoleManagementPolicyRule": Leaf;
"unifiedRoleScheduleBase": UnifiedRoleScheduleBaseNode;
"unifiedRoleScheduleInstanceBase": UnifiedRoleScheduleInstanceBaseNode;
"unifiedStorageQuota": UnifiedStorageQuotaNode;
"unitMap": Leaf;
"unmuteParticipantOperation": Leaf;
"updateRecordingStatusOperation": Leaf;
"urlAssessmentRequest": ThreatAssessmentRequestNode;
"usageRightsIncluded": Leaf;
"usedInsight": UsedInsightNode;
"user": UserNode;
"userActivity": UserActivityNode;
"userConsentRequest": UserConsentRequestNode;
"userDataSecurityAndGovernance": UserDataSecurityAndGovernanceNode;
"userExperienceAnalyticsAppHealthApplicationPerformance": Leaf;
"userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails": Leaf;
"userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId": Leaf;
"userExperienceAnalyticsAppHealthAppPerformanceByOSVersion": Leaf;
"userExperienceAnalyticsAppHealthDeviceModelPerformance": Leaf;
"userExperienceAnalyticsAppHealthDevicePerformance": Leaf;
"userExperienceAnalyticsAppHealthDevicePerformanceDetails": Leaf;
"userExperienceAnalyticsAppHealthOSVersionPerformance": Leaf;
"userExperienceAnalyticsBaseline": UserExperienceAnalyticsBaselineNode;
"userExperienceAnalyticsCategory": UserExperienceAnalyticsCategoryNode;
"userExperienceAnalyticsDevicePerformance": Leaf;
"userExperienceAnalyticsDeviceScores": Leaf;
"userExperienceAnalyticsDeviceStartupHistory": Leaf;
"userExperienceAnalyticsDeviceStartupProcess": Leaf;
"userExperienceAnalyticsDeviceStartupProcessPerformance": Leaf;
"userExperienceAnalyticsMetric": Leaf;
"userExperienceAnalyticsMetricHistory": Leaf;
"userExperienceAnalyticsModelScores": Leaf;
"userExperienceAnalyticsOverview": Leaf;
"userExperienceAnalyticsScoreHistory": Leaf;
"userExperienceAnalyticsWorkFromAnywhereDevice": Leaf;
"userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric": Leaf;
"userExperienceAnalyticsWorkFromAnywhereMetric": UserExperienceAnalyticsWorkFromAnywhereMetricNode;
"userExperienceAnalyticsWorkFromAnywhereModelPerformance": Leaf;
"userFlowLanguageConfiguration": UserFlowLanguageConfigurationNode;
"userFlowLanguagePage": Leaf;
"userInsightsSettings": Leaf;
"userInstallStateSummary": UserInstallStateSummaryNode;
"userProtectionScopeContainer": UserProtectionScopeContainerNode;
"userRegistrationDetails": Leaf;
"userScopeTeamsAppInstallation": UserScopeTeamsAppInstallationNode;
"userSettings": UserSettingsNode;
"userSignInInsight": Leaf;
"userSolutionRoot": UserSolutionRootNode;
"userStorage": UserStorageNode;
"userTeamwork": UserTeamworkNode;
"verifiableCredentialAuthenticationMethodTarget": Leaf;
"verifiableCredentialsAuthenticationMethodConfiguration": VerifiableCredentialsAuthenticationMethodConfigurationNode;
"verifiedIdProfile": Leaf;
"verticalSection": VerticalSectionNode;
"virtualEndpoint": VirtualEndpointNode;
"virtualEvent": VirtualEventNode;
"virtualEventPresenter": Leaf;
"virtualEventRegistration": VirtualEventRegistrationNode;
"virtualEventRegistrationConfiguration": VirtualEventRegistrationConfigurationNode;
"virtualEventRegistrationCustomQuestion": Leaf;
"virtualEventRegistrationPredefinedQuestion": Leaf;
"virtualEventRegistrationQuestionBase": Leaf;
"virtualEventSession": OnlineMeetingBaseNode;
"virtualEventsRoot": VirtualEventsRootNode;
"virtualEventTownhall": VirtualEventTownhallNode;
"virtualEventTownhallRegistrationConfiguration": VirtualEventRegistrationConfigurationNode;
"virtualEventWebinar": VirtualEventWebinarNode;
"virtualEventWebinarRegistrationConfiguration": VirtualEventRegistrationConfigurationNode;
"voiceAuthenticationMethodConfiguration": VoiceAuthenticationMethodConfigurationNode;
"vppToken": VppTokenNode;
"webApp": MobileAppNode;
"webApplicationFirewallProvider": WebApplicationFirewallProviderNode;
"webApplicationFirewallVerificationModel": WebApplicationFirewallVerificationModelNode;
"webPart": WebPartNode;
"whatIfAnalysisResult": ConditionalAccessPolicyNode;
"win32LobApp": Win32LobAppNode;
"windows10CompliancePolicy": DeviceCompliancePolicyNode;
"windows10CustomConfiguration": DeviceConfigurationNode;
"windows10EndpointProtectionConfiguration": DeviceConfigurationNode;
"windows10EnrollmentCompletionPageConfiguration": DeviceEnrollmentConfigurationNode;
"windows10EnterpriseModernAppManagementConfiguration": DeviceConfigurationNode;
"windows10GeneralConfiguration": DeviceConfigurationNode;
"windows10MobileCompliancePolicy": DeviceCompliancePolicyNode;
"windows10SecureAssessmentConfiguration": DeviceConfigurationNode;
"windows10TeamGeneralConfiguration": DeviceConfigurationNode;
"windows81CompliancePolicy": DeviceCompliancePolicyNode;
"windows81GeneralConfiguration": DeviceConfigurationNode;
"windowsAppX": MobileLobAppNode;
"windowsAutopilotDeploymentProfile": WindowsAutopilotDeploymentProfileNode;
"windowsAutopilotDeploymentProfileAssignment": Leaf;
"windowsAutopilotDeviceIdentity": WindowsAutopilotDeviceIdentityNode;
"windowsDefenderAdvancedThreatProtectionConfiguration": DeviceConfigurationNode;
"windowsDeviceMalwareState": Leaf;
"windowsHelloForBusinessAuthenticationMethod": WindowsHelloForBusinessAuthenticationMethodNode;
"windowsInformationProtection": WindowsInformationProtectionNode;
"windowsInformationProtectionAppLearningSummary": Leaf;
"windowsInformationProtectionAppLockerFile": Leaf;
"windowsInformationProtectionNetworkLearningSummary": Leaf;
"windowsInformationProtectionPolicy": WindowsInformationProtectionNode;
"windowsMalwareInformation": WindowsMalwareInformationNode;
"windowsMicrosoftEdgeApp": MobileAppNode;
"windowsMobileMSI": MobileLobAppNode;
"windowsPhone81CompliancePolicy": DeviceCompliancePolicyNode;
"windowsPhone81CustomConfiguration": DeviceConfigurationNode;
"windowsPhone81GeneralConfiguration": DeviceConfigurationNode;
"windowsProtectionState": WindowsProtectionStateNode;
"windowsSetting": WindowsSettingNode;
"windowsSettingInstance": Leaf;
"windowsUniversalAppX": WindowsUniversalAppXNode;
"windowsUniversalAppXContainedApp": Leaf;
"windowsUpdateForBusinessConfiguration": DeviceConfigurationNode;
"windowsWebApp": MobileAppNode;
"workbook": WorkbookNode;
"workbookApplication": WorkbookApplicationNode;
"workbookChart": WorkbookChartNode;
"workbookChartAreaFormat": WorkbookChartAreaFormatNode;
"workbookChartAxes": WorkbookChartAxesNode;
"workbookChartAxis": WorkbookChartAxisNode;
"workbookChartAxisFormat": WorkbookChartAxisFormatNode;
"workbookChartAxisTitle": WorkbookChartAxisTitleNode;
"workbookChartAxisTitleFormat": WorkbookChartAxisTitleFormatNode;
"workbookChartDataLabelFormat": WorkbookChartDataLabelFormatNode;
"workbookChartDataLabels": WorkbookChartDataLabelsNode;
"workbookChartFill": WorkbookChartFillNode;
"workbookChartFont": Leaf;
"workbookChartGridlines": WorkbookChartGridlinesNode;
"workbookChartGridlinesFormat": WorkbookChartGridlinesFormatNode;
"workbookChartLegend": WorkbookChartLegendNode;
"workbookChartLegendFormat": WorkbookChartLegendFormatNode;
"workbookChartLineFormat": WorkbookChartLineFormatNode;
"workbookChartPoint": WorkbookChartPointNode;
"workbookChartPointFormat": WorkbookChartPointFormatNode;
"workbookChartSeries": WorkbookChartSeriesNode;
"workbookChartSeriesFormat": WorkbookChartSeriesFormatNode;
"workbookChartTitle": WorkbookChartTitleNode;
"workbookChartTitleFormat": WorkbookChartTitleFormatNode;
"workbookComment": WorkbookCommentNode;
"workbookCommentReply": Leaf;
"workbookFilter": WorkbookFilterNode;
"workbookFormatProtection": Leaf;
"workbookFunctionResult": Leaf;
"workbookFunctions": WorkbookFunctionsNode;
"workbookNamedItem": WorkbookNamedItemNode;
"workbookOperation": Leaf;
"workbookPivotTable": WorkbookPivotTableNode;
"workbookRange": WorkbookRangeNode;
"workbookRangeBorder": Leaf;
"workbookRangeFill": WorkbookRangeFillNode;
"workbookRangeFont": Leaf;
"workbookRangeFormat": WorkbookRangeFormatNode;
"workbookRangeSort": WorkbookRangeSortNode;
"workbookRangeView": WorkbookRangeViewNode;
"workbookTable": WorkbookTableNode;
"workbookTableColumn": WorkbookTableColumnNode;
"workbookTableRow": WorkbookTableRowNode;
"workbookTableSort": WorkbookTableSortNode;
"workbookWorksheet": WorkbookWorksheetNode;
"workbookWorksheetProtection": WorkbookWorksheetProtectionNode;
"workforceIntegration": ChangeTrackedEntityNode;
"workHoursAndLocationsSetting": WorkHoursAndLocationsSettingNode;
"workingTimeSchedule": WorkingTimeScheduleNode;
"workPlanOccurrence": Leaf;
"workPlanRecurrence": Leaf;
"workspace": PlaceNode;
"x509CertificateAuthenticationMethodConfiguration": X509CertificateAuthenticationMethodConfigurationNode;
"x509CertificateCombinationConfiguration": Leaf;
"callRecords.callRecord": CallRecords_CallRecordNode;
"callRecords.organizer": Leaf;
"callRecords.participant": Leaf;
"callRecords.participantBase": Leaf;
"callRecords.segment": Leaf;
"callRecords.session": CallRecords_SessionNode;
"entraRecoveryServices.recovery": EntraRecoveryServices_RecoveryNode;
"entraRecoveryServices.recoveryChangeObjectBase": Leaf;
"entraRecoveryServices.recoveryJob": EntraRecoveryServices_RecoveryJobNode;
"entraRecoveryServices.recoveryJobBase": EntraRecoveryServices_RecoveryJobBaseNode;
"entraRecoveryServices.recoveryPreviewJob": EntraRecoveryServices_RecoveryPreviewJobNode;
"entraRecoveryServices.snapshot": EntraRecoveryServices_SnapshotNode;
"externalConnectors.connectionOperation": Leaf;
"externalConnectors.external": ExternalConnectors_ExternalNode;
"externalConnectors.externalActivity": ExternalConnectors_ExternalActivityNode;
"externalConnectors.externalActivityResult": ExternalConnectors_ExternalActivityNode;
"externalConnectors.externalConnection": ExternalConnectors_ExternalConnectionNode;
"externalConnectors.externalGroup": ExternalConnectors_ExternalGroupNode;
"externalConnectors.externalItem": ExternalConnectors_ExternalItemNode;
"externalConnectors.identity": Leaf;
"externalConnectors.schema": Leaf;
"identityGovernance.customTaskExtension": IdentityGovernance_CustomTaskExtensionNode;
"identityGovernance.insights": IdentityGovernance_InsightsNode;
"identityGovernance.lifecycleManagementSettings": Leaf;
"identityGovernance.lifecycleWorkflowsContainer": IdentityGovernance_LifecycleWorkflowsContainerNode;
"identityGovernance.run": IdentityGovernance_RunNode;
"identityGovernance.task": IdentityGovernance_TaskNode;
"identityGovernance.taskDefinition": Leaf;
"identityGovernance.taskProcessingResult": IdentityGovernance_TaskProcessingResultNode;
"identityGovernance.taskReport": IdentityGovernance_TaskReportNode;
"identityGovernance.userProcessingResult": IdentityGovernance_UserProcessingResultNode;
"identityGovernance.workflow": IdentityGovernance_WorkflowNode;
"identityGovernance.workflowBase": IdentityGovernance_WorkflowBaseNode;
"identityGovernance.workflowTemplate": IdentityGovernance_WorkflowTemplateNode;
"identityGovernance.workflowVersion": IdentityGovernance_WorkflowBaseNode;
"partners.billing.azureUsage": Partners_Billing_AzureUsageNode;
"partners.billing.billedReconciliation": Partners_Billing_BilledReconciliationNode;
"partners.billing.billedUsage": Partners_Billing_BilledUsageNode;
"partners.billing.billing": Partners_Billing_BillingNode;
"partners.billing.billingReconciliation": Partners_Billing_BillingReconciliationNode;
"partners.billing.exportSuccessOperation": Partners_Billing_ExportSuccessOperationNode;
"partners.billing.failedOperation": Leaf;
"partners.billing.manifest": Leaf;
"partners.billing.operation": Leaf;
"partners.billing.runningOperation": Leaf;
"partners.billing.unbilledReconciliation": Partners_Billing_UnbilledReconciliationNode;
"partners.billing.unbilledUsage": Partners_Billing_UnbilledUsageNode;
"search.acronym": Leaf;
"search.bookmark": Leaf;
"search.qna": Leaf;
"search.searchAnswer": Leaf;
"security.alert": Leaf;
"security.analyzedEmail": Leaf;
"security.article": Security_ArticleNode;
"security.articleIndicator": Security_IndicatorNode;
"security.artifact": Leaf;
"security.auditCoreRoot": Security_AuditCoreRootNode;
"security.auditLogQuery": Security_AuditLogQueryNode;
"security.auditLogRecord": Leaf;
"security.authorityTemplate": Leaf;
"security.autoAuditingConfiguration": Leaf;
"security.case": Leaf;
"security.caseOperation": Leaf;
"security.casesRoot": Security_CasesRootNode;
"security.categoryTemplate": Security_CategoryTemplateNode;
"security.citationTemplate": Leaf;
"security.collaborationRoot": Security_CollaborationRootNode;
"security.dataSet": Leaf;
"security.dataSource": Leaf;
"security.dataSourceContainer": Leaf;
"security.departmentTemplate": Leaf;
"security.dispositionReviewStage": Leaf;
"security.ediscoveryAddToReviewSetOperation": Security_EdiscoveryAddToReviewSetOperationNode;
"security.ediscoveryCase": Security_EdiscoveryCaseNode;
"security.ediscoveryCaseMember": Leaf;
"security.ediscoveryCaseSettings": Security_EdiscoveryCaseSettingsNode;
"security.ediscoveryCustodian": Security_EdiscoveryCustodianNode;
"security.ediscoveryEstimateOperation": Security_EdiscoveryEstimateOperationNode;
"security.ediscoveryExportOperation": Security_EdiscoveryExportOperationNode;
"security.ediscoveryHoldOperation": Leaf;
"security.ediscoveryHoldPolicySyncOperation": Leaf;
"security.ediscoveryIndexOperation": Leaf;
"security.ediscoveryNoncustodialDataSource": Security_EdiscoveryNoncustodialDataSourceNode;
"security.ediscoveryPurgeDataOperation": Leaf;
"security.ediscoveryReviewSet": Security_EdiscoveryReviewSetNode;
"security.ediscoveryReviewSetQuery": Security_EdiscoveryReviewSetQueryNode;
"security.ediscoveryReviewTag": Security_EdiscoveryReviewTagNode;
"security.ediscoverySearch": Security_EdiscoverySearchNode;
"security.ediscoverySearchExportOperation": Security_EdiscoverySearchExportOperationNode;
"security.ediscoveryTagOperation": Leaf;
"security.filePlanDescriptor": Security_FilePlanDescriptorNode;
"security.filePlanDescriptorTemplate": Leaf;
"security.filePlanReferenceTemplate": Leaf;
"security.healthIssue": Leaf;
"security.host": Security_HostNode;
"security.hostComponent": Security_HostComponentNode;
"security.hostCookie": Security_HostCookieNode;
"security.hostname": Security_HostNode;
"security.hostPair": Security_HostPairNode;
"security.hostPort": Security_HostPortNode;
"security.hostReputation": Leaf;
"security.hostSslCertificate": Security_HostSslCertificateNode;
"security.hostTracker": Security_HostTrackerNode;
"security.identityAccounts": Security_IdentityAccountsNode;
"security.identityContainer": Security_IdentityContainerNode;
"security.incident": Security_IncidentNode;
"security.indicator": Security_IndicatorNode;
"security.intelligenceProfile": Security_IntelligenceProfileNode;
"security.intelligenceProfileIndicator": Security_IndicatorNode;
"security.ipAddress": Security_HostNode;
"security.labelsRoot": Security_LabelsRootNode;
"security.networkAdapter": Leaf;
"security.passiveDnsRecord": Security_PassiveDnsRecordNode;
"security.retentionEvent": Security_RetentionEventNode;
"security.retentionEventType": Leaf;
"security.retentionLabel": Security_RetentionLabelNode;
"security.search": Leaf;
"security.sensor": Security_SensorNode;
"security.sensorCandidate": Leaf;
"security.sensorCandidateActivationConfiguration": Leaf;
"security.settingsContainer": Security_SettingsContainerNode;
"security.siteSource": Security_SiteSourceNode;
"security.sslCertificate": Security_SslCertificateNode;
"security.subcategoryTemplate": Leaf;
"security.subdomain": Security_SubdomainNode;
"security.tag": Leaf;
"security.threatIntelligence": Security_ThreatIntelligenceNode;
"security.triggersRoot": Security_TriggersRootNode;
"security.triggerTypesRoot": Security_TriggerTypesRootNode;
"security.unclassifiedArtifact": Leaf;
"security.unifiedGroupSource": Security_UnifiedGroupSourceNode;
"security.user": Security_IdentityAccountsNode;
"security.userSource": Leaf;
"security.vulnerability": Security_VulnerabilityNode;
"security.vulnerabilityComponent": Leaf;
"security.whoisBaseRecord": Security_WhoisBaseRecordNode;
"security.whoisHistoryRecord": Security_WhoisBaseRecordNode;
"security.whoisRecord": Security_WhoisRecordNode;
"teamsAdministration.numberAssignment": Leaf;
"teamsAdministration.policyIdentifierDetail": Leaf;
"teamsAdministration.teamsAdminRoot": TeamsAdministration_TeamsAdminRootNode;
"teamsAdministration.teamsPolicyAssignment": TeamsAdministration_TeamsPolicyAssignmentNode;
"teamsAdministration.teamsPolicyUserAssignment": Leaf;
"teamsAdministration.teamsUserConfiguration": TeamsAdministration_TeamsUserConfigurationNode;
"teamsAdministration.telephoneNumberLongRunningOperation": Leaf;
"teamsAdministration.telephoneNumberManagementRoot": TeamsAdministration_TelephoneNumberManagementRootNode;
"termStore.group": TermStore_GroupNode;
"termStore.relation": TermStore_RelationNode;
"termStore.set": TermStore_SetNode;
"termStore.store": TermStore_StoreNode;
"termStore.term": TermStore_TermNode;
}
/** @internal */
export interface Collections {
"aadUserConversationMember": { add: Action<{ values?: MS.ConversationMember[] | null; }, Value<MS.ActionResultPart[]>>; remove: Action<{ values?: MS.ConversationMember[] | null; }, Value<MS.ActionResultPart[]>>; };
"accessPackage": { "filterByCurrentUser()": ["accessPackage"]; };
"accessPackageAssignment": { "additionalAccess()": ["accessPackageAssignment"]; "filterByCurrentUser()": ["accessPackageAssignment"]; };
"accessPackageAssignmentRequest": { "filterByCurrentUser()": ["accessPackageAssignmentRequest"]; };
"accessPackageSuggestion": { "filterByCurrentUser()": ["accessPackageSuggestion"]; };
"accessReviewInstance": { "filterByCurrentUser()": ["accessReviewInstance"]; };
"accessReviewInstanceDecisionItem": { "filterByCurrentUser()": ["accessReviewInstanceDecisionItem"]; };
"accessReviewScheduleDefinition": { "filterByCurrentUser()": ["accessReviewScheduleDefinition"]; };
"accessReviewStage": { "filterByCurrentUser()": ["accessReviewStage"]; };
"activityBasedTimeoutPolicy": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["directoryObject"]; };
"adhocCall": { "getAllRecordings()": ["callRecording"]; "getAllTranscripts()": ["callTranscript"]; };
"administrativeUnit": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["administrativeUnit"]; };
"agentIdentity": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["servicePrincipal"]; };
"agentIdentityBlueprint": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["application"]; };
"agentIdentityBlueprintPrincipal": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["servicePrincipal"]; };
"agentUser": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["user"]; };
"androidManagedAppRegistration": { "getUserIdsWithFlaggedAppRegistration()": Value<string[]>; };
"anonymousGuestConversationMember": { add: Action<{ values?: MS.ConversationMember[] | null; }, Value<MS.ActionResultPart[]>>; remove: Action<{ values?: MS.ConversationMember[] | null; }, Value<MS.ActionResultPart[]>>; };
"appConsentRequest": { "filterByCurrentUser()": ["appConsentRequest"]; };
"appleManagedIdentityProvider": { "availableProviderTypes()": Value<string[]>; };
"application": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["application"]; };
"appManagementPolicy": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["directoryObject"]; };
"appRoleAssignment": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["directoryObject"]; };
"approval": { "filterByCurrentUser()": ["approval"]; };
"attachment": { createUploadSession: Action<{ attachmentItem?: MS.AttachmentItem; }, Value<MS.UploadSession>>; };
"attachmentBase": { createUploadSession: Action<{ attachmentInfo?: MS.AttachmentInfo; }, Value<MS.UploadSession>>; };
"auditEvent": { "getAuditActivityTypes()": Value<string[]>; "getAuditCategories()": Value<string[]>; };
"authorizationPolicy": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["directoryObject"]; };
"azureCommunicationServicesUserConversationMember": { add: Action<{ values?: MS.ConversationMember[] | null; }, Value<MS.ActionResultPart[]>>; remove: Action<{ values?: MS.ConversationMember[] | null; }, Value<MS.ActionResultPart[]>>; };
"builtInIdentityProvider": { "availableProviderTypes()": Value<string[]>; };
"calendarSharingMessage": { "delta()": ["message"]; };
"call": { logTeleconferenceDeviceQuality: Action<{ quality?: MS.TeleconferenceDeviceQuality; }, undefined>; };
"callRecording": { "delta()": ["callRecording"]; };
"callTranscript": { "delta()": ["callTranscript"]; };
"certificateAuthorityDetail": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["directoryObject"]; };
"certificateBasedAuthPki": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["directoryObject"]; };
"channel": { "getAllMessages()": ["chatMessage"]; "getAllRetainedMessages()": ["chatMessage"]; };
"chat": { "getAllMessages()": ["chatMessage"]; "getAllRetainedMessages()": ["chatMessage"]; };
"chatMessage": { replyWithQuote: Action<{ messageIds?: string[]; replyMessage?: MS.ChatMessage | null; }, "chatMessage">; "delta()": ["chatMessage"]; };
"claimsMappingPolicy": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["directoryObject"]; };
"cloudPcAuditEvent": { "getAuditActivityTypes()": Value<string[]>; };
"cloudPcDeviceImage": { "getSourceImages()": Value<MS.CloudPcSourceDeviceImage[]>; };
"configurationBaseline": { createSnapshot: Action<{ displayName?: string; description?: string; resources?: string[]; }, "configurationSnapshotJob">; };
"contact": { "delta()": ["contact"]; };
"contactFolder": { "delta()": ["contactFolder"]; };
"contentType": { addCopy: Action<{ contentType?: string; }, "contentType">; addCopyFromContentTypeHub: Action<{ contentTypeId?: string; }, "contentType">; "getCompatibleHubContentTypes()": ["contentType"]; };
"contract": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["directoryObject"]; };
"conversationMember": { add: Action<{ values?: MS.ConversationMember[] | null; }, Value<MS.ActionResultPart[]>>; remove: Action<{ values?: MS.ConversationMember[] | null; }, Value<MS.ActionResultPart[]>>; };
"crossTenantAccessPolicy": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["directoryObject"]; };
"customAuthenticationExtension": { validateAuthenticationConfiguration: Action<{ endpointConfiguration?: MS.CustomExtensionEndpointConfiguration | null; authenticationConfiguration?: MS.CustomExtensionAuthenticationConfiguration | null; }, Value<MS.AuthenticationConfigurationValidation>>; };
"deletedTeam": { "getAllMessages()": ["chatMessage"]; };
"device": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["device"]; };
"directoryObject": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["directoryObject"]; };
"directoryObjectPartnerReference": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["directoryObject"]; };
"directoryRole": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["directoryRole"]; };
"directoryRoleTemplate": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["directoryObject"]; };
"educationAssignment": { "delta()": ["educationAssignment"]; };
"educationCategory": { "delta()": ["educationCategory"]; };
"educationClass": { "delta()": ["educationClass"]; };
"educationSchool": { "delta()": ["educationSchool"]; };
"educationUser": { "delta()": ["educationUser"]; };
"endpoint": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["directoryObject"]; };
"event": { "delta()": ["event"]; };
"eventMessage": { "delta()": ["message"]; };
"eventMessageRequest": { "delta()": ["message"]; };
"eventMessageResponse": { "delta()": ["message"]; };
"extensionProperty": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["directoryObject"]; };
"federatedTokenValidationPolicy": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["directoryObject"]; };
"fido2AuthenticationMethod": { "creationOptions()": Value<MS.WebauthnCredentialCreationOptions>; };
"fileAttachment": { createUploadSession: Action<{ attachmentItem?: MS.AttachmentItem; }, Value<MS.UploadSession>>; };
"group": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["group"]; };
"groupSettingTemplate": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["directoryObject"]; };
"homeRealmDiscoveryPolicy": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["directoryObject"]; };
"identityProvider": { "availableProviderTypes()": Value<string[]>; };
"identityProviderBase": { "availableProviderTypes()": Value<string[]>; };
"identitySecurityDefaultsEnforcementPolicy": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["directoryObject"]; };
"identityUserFlowAttributeAssignment": { setOrder: Action<{ newAssignmentOrder?: MS.AssignmentOrder | null; }, undefined>; "getOrder()": Value<MS.AssignmentOrder>; };
"importedWindowsAutopilotDeviceIdentity": { import: Action<{ importedWindowsAutopilotDeviceIdentities?: MS.ImportedWindowsAutopilotDeviceIdentity[] | null; }, ["importedWindowsAutopilotDeviceIdentity"]>; };
"internalDomainFederation": { "availableProviderTypes()": Value<string[]>; };
"iosManagedAppRegistration": { "getUserIdsWithFlaggedAppRegistration()": Value<string[]>; };
"itemAttachment": { createUploadSession: Action<{ attachmentItem?: MS.AttachmentItem; }, Value<MS.UploadSession>>; };
"licenseDetails": { "getTeamsLicensingDetails()": Value<MS.TeamsLicensingDetails>; };
"listItem": { "delta()": ["listItem"]; };
"mailbox": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["directoryObject"]; };
"mailboxFolder": { "delta()": ["mailboxFolder"]; };
"mailboxItem": { "delta()": ["mailboxItem"]; };
"mailFolder": { "delta()": ["mailFolder"]; };
"mailSearchFolder": { "delta()": ["mailFolder"]; };
"managedAppRegistration": { "getUserIdsWithFlaggedAppRegistration()": Value<string[]>; };
"message": { "delta()": ["message"]; };
"microsoftAccountUserConversationMember": { add: Action<{ values?: MS.ConversationMember[] | null; }, Value<MS.ActionResultPart[]>>; remove: Action<{ values?: MS.ConversationMember[] | null; }, Value<MS.ActionResultPart[]>>; };
"multiTenantOrganizationMember": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["directoryObject"]; };
"notebook": { getNotebookFromWebUrl: Action<{ webUrl?: string | null; }, Value<MS.CopyNotebookModel>>; "getRecentNotebooks()": Value<MS.RecentNotebook[]>; };
"oAuth2PermissionGrant": { "delta()": ["oAuth2PermissionGrant"]; };
"oidcIdentityProvider": { "availableProviderTypes()": Value<string[]>; };
"onAttributeCollectionStartCustomExtension": { validateAuthenticationConfiguration: Action<{ endpointConfiguration?: MS.CustomExtensionEndpointConfiguration | null; authenticationConfiguration?: MS.CustomExtensionAuthenticationConfiguration | null; }, Value<MS.AuthenticationConfigurationValidation>>; };
"onAttributeCollectionSubmitCustomExtension": { validateAuthenticationConfiguration: Action<{ endpointConfiguration?: MS.CustomExtensionEndpointConfiguration | null; authenticationConfiguration?: MS.CustomExtensionAuthenticationConfiguration | null; }, Value<MS.AuthenticationConfigurationValidation>>; };
"onlineMeeting": { createOrGet: Action<{ chatInfo?: MS.ChatInfo | null; endDateTime?: string | null; externalId?: string; participants?: MS.MeetingParticipants | null; startDateTime?: string | null; subject?: string | null; }, "onlineMeeting">; "getAllRecordings()": ["callRecording"]; "getAllTranscripts()": ["callTranscript"]; };
"onOtpSendCustomExtension": { validateAuthenticationConfiguration: Action<{ endpointConfiguration?: MS.CustomExtensionEndpointConfiguration | null; authenticationConfiguration?: MS.CustomExtensionAuthenticationConfiguration | null; }, Value<MS.AuthenticationConfigurationValidation>>; };
"onPasswordSubmitCustomExtension": { validateAuthenticationConfiguration: Action<{ endpointConfiguration?: MS.CustomExtensionEndpointConfiguration | null; authenticationConfiguration?: MS.CustomExtensionAuthenticationConfiguration | null; }, Value<MS.AuthenticationConfigurationValidation>>; };
"onTokenIssuanceStartCustomExtension": { validateAuthenticationConfiguration: Action<{ endpointConfiguration?: MS.CustomExtensionEndpointConfiguration | null; authenticationConfiguration?: MS.CustomExtensionAuthenticationConfiguration | null; }, Value<MS.AuthenticationConfigurationValidation>>; };
"onVerifiedIdClaimValidationCustomExtension": { validateAuthenticationConfiguration: Action<{ endpointConfiguration?: MS.CustomExtensionEndpointConfiguration | null; authenticationConfiguration?: MS.CustomExtensionAuthenticationConfiguration | null; }, Value<MS.AuthenticationConfigurationValidation>>; };
"organization": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["directoryObject"]; };
"orgContact": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["orgContact"]; };
"participant": { invite: Action<{ participants?: MS.InvitationParticipantInfo[]; clientContext?: string | null; }, "inviteParticipantsOperation">; };
"permissionGrantPolicy": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["directoryObject"]; };
"phoneUserConversationMember": { add: Action<{ values?: MS.ConversationMember[] | null; }, Value<MS.ActionResultPart[]>>; remove: Action<{ values?: MS.ConversationMember[] | null; }, Value<MS.ActionResultPart[]>>; };
"policyBase": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["directoryObject"]; };
"printer": { create: Action<{ displayName?: string; manufacturer?: string; model?: string; physicalDeviceId?: string | null; hasPhysicalDevice?: boolean | null; certificateSigningRequest?: MS.PrintCertificateSigningRequest; connectorId?: string | null; }, undefined>; };
"privilegedAccessGroupAssignmentSchedule": { "filterByCurrentUser()": ["privilegedAccessGroupAssignmentSchedule"]; };
"privilegedAccessGroupAssignmentScheduleInstance": { "filterByCurrentUser()": ["privilegedAccessGroupAssignmentScheduleInstance"]; };
"privilegedAccessGroupAssignmentScheduleRequest": { "filterByCurrentUser()": ["privilegedAccessGroupAssignmentScheduleRequest"]; };
"privilegedAccessGroupEligibilitySchedule": { "filterByCurrentUser()": ["privilegedAccessGroupEligibilitySchedule"]; };
"privilegedAccessGroupEligibilityScheduleInstance": { "filterByCurrentUser()": ["privilegedAccessGroupEligibilityScheduleInstance"]; };
"privilegedAccessGroupEligibilityScheduleRequest": { "filterByCurrentUser()": ["privilegedAccessGroupEligibilityScheduleRequest"]; };
"referenceAttachment": { createUploadSession: Action<{ attachmentItem?: MS.AttachmentItem; }, Value<MS.UploadSession>>; };
"remoteTenantGroup": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["directoryObject"]; };
"resourceSpecificPermissionGrant": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["directoryObject"]; };
"restorePoint": { search: Action<{ protectionUnitIds?: string[] | null; protectionTimePeriod?: MS.TimePeriod | null; restorePointPreference?: MS.RestorePointPreference | null; tags?: MS.RestorePointTags | null; artifactQuery?: MS.ArtifactQuery | null; }, Value<MS.RestorePointSearchResponse>>; };
"riskyServicePrincipal": { confirmCompromised: Action<{ servicePrincipalIds?: string[] | null; }, undefined>; dismiss: Action<{ servicePrincipalIds?: string[] | null; }, undefined>; };
"riskyServicePrincipalHistoryItem": { confirmCompromised: Action<{ servicePrincipalIds?: string[] | null; }, undefined>; dismiss: Action<{ servicePrincipalIds?: string[] | null; }, undefined>; };
"riskyUser": { confirmCompromised: Action<{ userIds?: string[] | null; }, undefined>; confirmSafe: Action<{ userIds?: string[] | null; }, undefined>; dismiss: Action<{ userIds?: string[] | null; }, undefined>; };
"riskyUserHistoryItem": { confirmCompromised: Action<{ userIds?: string[] | null; }, undefined>; confirmSafe: Action<{ userIds?: string[] | null; }, undefined>; dismiss: Action<{ userIds?: string[] | null; }, undefined>; };
"samlOrWsFedExternalDomainFederation": { "availableProviderTypes()": Value<string[]>; };
"samlOrWsFedProvider": { "availableProviderTypes()": Value<string[]>; };
"sensitivityLabel": { computeRightsAndInheritance: Action<{ delegatedUserEmail?: string | null; locale?: string | null; protectedContents?: MS.ProtectedContent[]; supportedContentFormats?: string[]; }, Value<MS.ComputeRightsAndInheritanceResult>>; "computeInheritance()": "sensitivityLabel"; };
"servicePrincipal": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["servicePrincipal"]; };
"serviceUpdateMessage": { archive: Action<{ messageIds?: string[] | null; }, Value<boolean>>; favorite: Action<{ messageIds?: string[] | null; }, Value<boolean>>; markRead: Action<{ messageIds?: string[] | null; }, Value<boolean>>; markUnread: Action<{ messageIds?: string[] | null; }, Value<boolean>>; unarchive: Action<{ messageIds?: string[] | null; }, Value<boolean>>; unfavorite: Action<{ messageIds?: string[] | null; }, Value<boolean>>; };
"signIn": { confirmCompromised: Action<{ requestIds?: string[] | null; }, undefined>; confirmSafe: Action<{ requestIds?: string[] | null; }, undefined>; dismiss: Action<{ requestIds?: string[] | null; }, undefined>; };
"site": { add: Action<{ value?: MS.Site[] | null; }, ["site"]>; remove: Action<{ value?: MS.Site[] | null; }, ["site"]>; "delta()": ["site"]; "getAllSites()": ["site"]; };
"skypeForBusinessUserConversationMember": { add: Action<{ values?: MS.ConversationMember[] | null; }, Value<MS.ActionResultPart[]>>; remove: Action<{ values?: MS.ConversationMember[] | null; }, Value<MS.ActionResultPart[]>>; };
"skypeUserConversationMember": { add: Action<{ values?: MS.ConversationMember[] | null; }, Value<MS.ActionResultPart[]>>; remove: Action<{ values?: MS.ConversationMember[] | null; }, Value<MS.ActionResultPart[]>>; };
"socialIdentityProvider": { "availableProviderTypes()": Value<string[]>; };
"stsPolicy": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["directoryObject"]; };
"synchronizationJob": { validateCredentials: Action<{ applicationIdentifier?: string | null; templateId?: string | null; useSavedCredentials?: boolean | null; credentials?: MS.SynchronizationSecretKeyStringValuePair[] | null; }, undefined>; };
"targetedChatMessage": { replyWithQuote: Action<{ messageIds?: string[]; replyMessage?: MS.ChatMessage | null; }, "chatMessage">; "delta()": ["chatMessage"]; };
"taskFileAttachment": { createUploadSession: Action<{ attachmentInfo?: MS.AttachmentInfo; }, Value<MS.UploadSession>>; };
"team": { "getAllMessages()": ["chatMessage"]; };
"tenantAppManagementPolicy": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["directoryObject"]; };
"timeCard": { clockIn: Action<{ isAtApprovedLocation?: boolean | null; onBehalfOfUserId?: string | null; notes?: MS.ItemBody | null; }, "timeCard">; };
"todoTask": { "delta()": ["todoTask"]; };
"todoTaskList": { "delta()": ["todoTaskList"]; };
"tokenIssuancePolicy": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["directoryObject"]; };
"tokenLifetimePolicy": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["directoryObject"]; };
"unifiedRoleAssignmentSchedule": { "filterByCurrentUser()": ["unifiedRoleAssignmentSchedule"]; };
"unifiedRoleAssignmentScheduleInstance": { "filterByCurrentUser()": ["unifiedRoleAssignmentScheduleInstance"]; };
"unifiedRoleAssignmentScheduleRequest": { "filterByCurrentUser()": ["unifiedRoleAssignmentScheduleRequest"]; };
"unifiedRoleEligibilitySchedule": { "filterByCurrentUser()": ["unifiedRoleEligibilitySchedule"]; };
"unifiedRoleEligibilityScheduleInstance": { "filterByCurrentUser()": ["unifiedRoleEligibilityScheduleInstance"]; };
"unifiedRoleEligibilityScheduleRequest": { "filterByCurrentUser()": ["unifiedRoleEligibilityScheduleRequest"]; };
"user": { getAvailableExtensionProperties: Action<{ isSyncedFromOnPremises?: boolean | null; }, ["extensionProperty"]>; getByIds: Action<{ ids?: string[]; types?: string[] | null; }, ["directoryObject"]>; validateProperties: Action<{ entityType?: string | null; displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; "delta()": ["user"]; };
"userActivity": { "recent()": ["userActivity"]; };
"userConsentRequest": { "filterByCurrentUser()": ["userConsentRequest"]; };
"userExperienceAnalyticsDevicePerformance": { "summarizeDevicePerformanceDevices()": ["userExperienceAnalyticsDevicePerformance"]; };
"virtualEventTownhall": { "getByUserIdAndRole()": ["virtualEventTownhall"]; "getByUserRole()": ["virtualEventTownhall"]; };
"virtualEventWebinar": { "getByUserIdAndRole()": ["virtualEventWebinar"]; "getByUserRole()": ["virtualEventWebinar"]; };
"workbookChart": { add: Action<{ type?: string; sourceData?: unknown | null; seriesBy?: string; }, "workbookChart">; "count()": Value<number>; "item()": "workbookChart"; "itemAt()": "workbookChart"; };
"workbookChartPoint": { "count()": Value<number>; "itemAt()": "workbookChartPoint"; };
"workbookChartSeries": { "count()": Value<number>; "itemAt()": "workbookChartSeries"; };
"workbookNamedItem": { add: Action<{ name?: string | null; reference?: unknown | null; comment?: string | null; }, "workbookNamedItem">; addFormulaLocal: Action<{ name?: string | null; formula?: string | null; comment?: string | null; }, "workbookNamedItem">; };
"workbookPivotTable": { refreshAll: Action<{}, undefined>; };
"workbookRangeBorder": { "count()": Value<number>; "itemAt()": "workbookRangeBorder"; };
"workbookRangeView": { "itemAt()": "workbookRangeView"; };
"workbookTable": { add: Action<{ address?: string | null; hasHeaders?: boolean; }, "workbookTable">; "count()": Value<number>; "itemAt()": "workbookTable"; };
"workbookTableColumn": { add: Action<{ index?: number | null; values?: unknown | null; name?: string | null; }, "workbookTableColumn">; "count()": Value<number>; "itemAt()": "workbookTableColumn"; };
"workbookTableRow": { add: Action<{ index?: number | null; values?: unknown | null; }, "workbookTableRow">; "count()": Value<number>; "itemAt()": "workbookTableRow"; };
"workbookWorksheet": { add: Action<{ name?: string | null; }, "workbookWorksheet">; };
"workPlanOccurrence": { setCurrentLocation: Action<{ updateScope?: MS.WorkLocationUpdateScope | null; workLocationType?: MS.WorkLocationType | null; placeId?: string | null; }, undefined>; };
"callRecords.callRecord": { "getDirectRoutingCalls()": Value<MS.CallRecords.DirectRoutingLogRow[]>; "getPstnCalls()": Value<MS.CallRecords.PstnCallLogRow[]>; };
"identityGovernance.run": { "summary()": Value<MS.IdentityGovernanceNamespace.RunSummary>; };
"identityGovernance.taskReport": { "summary()": Value<MS.IdentityGovernanceNamespace.TaskReportSummary>; };
"identityGovernance.userProcessingResult": { "summary()": Value<MS.IdentityGovernanceNamespace.UserSummary>; };
"security.alert": { moveAlerts: Action<{ alertIds?: string[] | null; incidentId?: string | null; alertComment?: string | null; newCorrelationReasons?: MS.SecurityNamespace.CorrelationReason | null; }, Value<MS.SecurityNamespace.MergeResponse>>; };
"security.analyzedEmail": { remediate: Action<{ displayName?: string | null; description?: string | null; severity?: MS.SecurityNamespace.RemediationSeverity | null; action?: MS.SecurityNamespace.RemediationAction | null; remediateSendersCopy?: boolean | null; analyzedEmails?: MS.SecurityNamespace.AnalyzedEmail[] | null; }, undefined>; };
"security.ediscoveryCustodian": { applyHold: Action<{ ids?: string[] | null; }, undefined>; removeHold: Action<{ ids?: string[] | null; }, undefined>; };
"security.ediscoveryNoncustodialDataSource": { applyHold: Action<{ ids?: string[] | null; }, undefined>; removeHold: Action<{ ids?: string[] | null; }, undefined>; };
"security.ediscoveryReviewTag": { "asHierarchy()": ["security.ediscoveryReviewTag"]; };
"security.incident": { mergeIncidents: Action<{ incidentIds?: string[] | null; incidentComment?: string | null; mergeReasons?: MS.SecurityNamespace.CorrelationReason | null; }, Value<MS.SecurityNamespace.MergeResponse>>; };
"security.sensor": { regenerateDeploymentAccessKey: Action<{}, Value<MS.SecurityNamespace.DeploymentAccessKeyType>>; "getDeploymentAccessKey()": Value<MS.SecurityNamespace.DeploymentAccessKeyType>; "getDeploymentPackageUri()": Value<MS.SecurityNamespace.SensorDeploymentPackage>; };
"security.sensorCandidate": { activate: Action<{ serverIds?: string[] | null; }, undefined>; };
"teamsAdministration.numberAssignment": { assignNumber: Action<{ telephoneNumber?: string; assignmentTargetId?: string; numberType?: MS.TeamsAdministration.NumberType; assignmentCategory?: MS.TeamsAdministration.AssignmentCategory | null; locationId?: string | null; }, undefined>; unassignNumber: Action<{ telephoneNumber?: string | null; numberType?: MS.TeamsAdministration.NumberType | null; }, undefined>; updateNumber: Action<{ telephoneNumber?: string; locationId?: string | null; networkSiteId?: string | null; reverseNumberLookupOptions?: string[] | null; }, undefined>; };
"teamsAdministration.teamsPolicyUserAssignment": { assign: Action<{ value?: MS.TeamsAdministration.TeamsPolicyUserAssignment[]; }, undefined>; unassign: Action<{ value?: MS.TeamsAdministration.TeamsPolicyUserAssignment[]; }, undefined>; };
}
/** @internal */
export interface Root {
agreementAcceptances: ["agreementAcceptance"]; agreements: ["agreement"]; applications: ["application"]; applicationTemplates: ["applicationTemplate"]; appRoleAssignments: ["appRoleAssignment"]; authenticationMethodConfigurations: ["authenticationMethodConfiguration"]; certificateBasedAuthConfiguration: ["certificateBasedAuthConfiguration"]; chats: ["chat"]; connections: ["externalConnectors.externalConnection"]; contacts: ["orgContact"]; contracts: ["contract"]; dataPolicyOperations: ["dataPolicyOperation"]; devices: ["device"]; directoryObjects: ["directoryObject"]; directoryRoles: ["directoryRole"]; directoryRoleTemplates: ["directoryRoleTemplate"]; domainDnsRecords: ["domainDnsRecord"]; domains: ["domain"]; drives: ["drive"]; filterOperators: ["filterOperatorSchema"]; functions: ["attributeMappingFunctionSchema"]; groupLifecyclePolicies: ["groupLifecyclePolicy"]; groups: ["group"]; groupSettings: ["groupSetting"]; groupSettingTemplates: ["groupSettingTemplate"]; identityProviders: ["identityProvider"]; invitations: ["invitation"]; oauth2PermissionGrants: ["oAuth2PermissionGrant"]; organization: ["organization"]; permissionGrants: ["resourceSpecificPermissionGrant"]; places: ["place"]; schemaExtensions: ["schemaExtension"]; scopedRoleMemberships: ["scopedRoleMembership"]; servicePrincipals: ["servicePrincipal"]; shares: ["sharedDriveItem"]; sites: ["site"]; subscribedSkus: ["subscribedSku"]; subscriptions: ["subscription"]; teams: ["team"]; teamsTemplates: ["teamsTemplate"]; users: ["user"]; admin: "admin"; appCatalogs: "appCatalogs"; auditLogs: "auditLogRoot"; authenticationMethodsPolicy: "authenticationMethodsPolicy"; communications: "cloudCommunications"; compliance: "compliance"; copilot: "copilotRoot"; deviceAppManagement: "deviceAppManagement"; deviceManagement: "deviceManagement"; directory: "directory"; drive: "drive"; education: "educationRoot"; employeeExperience: "employeeExperience"; external: "externalConnectors.external"; identity: "identityContainer"; identityGovernance: "identityGovernance"; identityProtection: "identityProtectionRoot"; informationProtection: "informationProtection"; me: "user"; planner: "planner"; policies: "policyRoot"; print: "print"; privacy: "privacy"; reports: "reportRoot"; roleManagement: "roleManagement"; search: "searchEntity"; security: "security"; solutions: "solutionsRoot"; storage: "storage"; teamwork: "teamwork"; tenantRelationships: "tenantRelationship";
}
interface AadUserConversationMemberNode { user: "user"; }
interface AccessPackageNode { getApplicablePolicyRequirements: Action<{}, Value<MS.AccessPackageAssignmentRequestRequirements[]>>; accessPackagesIncompatibleWith: ["accessPackage"]; assignmentPolicies: ["accessPackageAssignmentPolicy"]; catalog: "accessPackageCatalog"; incompatibleAccessPackages: ["accessPackage"]; incompatibleGroups: ["group"]; resourceRoleScopes: ["accessPackageResourceRoleScope"]; }
interface AccessPackageAssignmentNode { reprocess: Action<{}, undefined>; accessPackage: "accessPackage"; assignmentPolicy: "accessPackageAssignmentPolicy"; target: "accessPackageSubject"; }
interface AccessPackageAssignmentPolicyNode { accessPackage: "accessPackage"; catalog: "accessPackageCatalog"; customExtensionStageSettings: ["customExtensionStageSetting"]; questions: ["accessPackageQuestion"]; }
interface AccessPackageAssignmentRequestNode { cancel: Action<{}, undefined>; reprocess: Action<{}, undefined>; resume: Action<{ source?: string | null; type?: string | null; data?: MS.CustomExtensionData | null; }, undefined>; accessPackage: "accessPackage"; assignment: "accessPackageAssignment"; requestor: "accessPackageSubject"; }
interface AccessPackageCatalogNode { accessPackages: ["accessPackage"]; customWorkflowExtensions: ["customCalloutExtension"]; resourceRoles: ["accessPackageResourceRole"]; resources: ["accessPackageResource"]; resourceScopes: ["accessPackageResourceScope"]; }
interface AccessPackageResourceNode { refresh: Action<{}, undefined>; environment: "accessPackageResourceEnvironment"; roles: ["accessPackageResourceRole"]; scopes: ["accessPackageResourceScope"]; uploadSessions: ["customDataProvidedResourceUploadSession"]; }
interface AccessPackageResourceEnvironmentNode { resources: ["accessPackageResource"]; }
interface AccessPackageResourceRequestNode { catalog: "accessPackageCatalog"; resource: "accessPackageResource"; }
interface AccessPackageResourceRoleNode { resource: "accessPackageResource"; }
interface AccessPackageResourceRoleScopeNode { role: "accessPackageResourceRole"; scope: "accessPackageResourceScope"; }
interface AccessPackageResourceScopeNode { resource: "accessPackageResource"; }
interface AccessPackageSubjectNode { connectedOrganization: "connectedOrganization"; }
interface AccessPackageSuggestionNode { accessPackage: "availableAccessPackage"; }
interface AccessReviewHistoryDefinitionNode { instances: ["accessReviewHistoryInstance"]; }
interface AccessReviewHistoryInstanceNode { generateDownloadUri: Action<{}, "accessReviewHistoryInstance">; }
interface AccessReviewInstanceNode { acceptRecommendations: Action<{}, undefined>; applyDecisions: Action<{}, undefined>; batchRecordDecisions: Action<{ decision?: string | null; justification?: string | null; principalId?: string | null; resourceId?: string | null; }, undefined>; resetDecisions: Action<{}, undefined>; sendReminder: Action<{}, undefined>; stop: Action<{}, undefined>; contactedReviewers: ["accessReviewReviewer"]; decisions: ["accessReviewInstanceDecisionItem"]; stages: ["accessReviewStage"]; }
interface AccessReviewInstanceDecisionItemNode { insights: ["governanceInsight"]; }
interface AccessReviewScheduleDefinitionNode { stop: Action<{}, undefined>; instances: ["accessReviewInstance"]; }
interface AccessReviewSetNode { definitions: ["accessReviewScheduleDefinition"]; historyDefinitions: ["accessReviewHistoryDefinition"]; }
interface AccessReviewStageNode { stop: Action<{}, undefined>; decisions: ["accessReviewInstanceDecisionItem"]; }
interface ActivitiesContainerNode { contentActivities: ["contentActivity"]; }
interface ActivityHistoryItemNode { activity: "userActivity"; }
interface AdhocCallNode { recordings: ["callRecording"]; transcripts: ["callTranscript"]; }
interface AdminNode { configurationManagement: "configurationManagement"; edge: "edge"; exchange: "exchangeAdmin"; microsoft365Apps: "adminMicrosoft365Apps"; people: "peopleAdminSettings"; reportSettings: "adminReportSettings"; serviceAnnouncement: "serviceAnnouncement"; sharepoint: "sharepoint"; teams: "teamsAdministration.teamsAdminRoot"; }
interface AdministrativeUnitNode extends DirectoryObjectNode { extensions: ["extension"]; members: ["directoryObject"]; scopedRoleMembers: ["scopedRoleMembership"]; }
interface AdminMicrosoft365AppsNode { installationOptions: "m365AppsInstallationOptions"; }
interface AgentIdentityNode extends ServicePrincipalNode { sponsors: ["directoryObject"]; }
interface AgentIdentityBlueprintNode extends ApplicationNode { inheritablePermissions: ["inheritablePermission"]; sponsors: ["directoryObject"]; }
interface AgentIdentityBlueprintPrincipalNode extends ServicePrincipalNode { sponsors: ["directoryObject"]; }
interface AgreementNode { acceptances: ["agreementAcceptance"]; file: "agreementFile"; files: ["agreementFileLocalization"]; }
interface AgreementFileNode { localizations: ["agreementFileLocalization"]; }
interface AgreementFileLocalizationNode { versions: ["agreementFileVersion"]; }
interface AiInteractionHistoryNode { "getAllEnterpriseInteractions()": ["aiInteraction"]; }
interface AiOnlineMeetingNode { aiInsights: ["callAiInsight"]; }
interface AiUserNode { interactionHistory: "aiInteractionHistory"; onlineMeetings: ["aiOnlineMeeting"]; }
interface AndroidManagedAppProtectionNode extends TargetedManagedAppProtectionNode { apps: ["managedMobileApp"]; deploymentSummary: "managedAppPolicyDeploymentSummary"; }
interface AppCatalogsNode { teamsApps: ["teamsApp"]; }
interface AppConsentApprovalRouteNode { appConsentRequests: ["appConsentRequest"]; }
interface AppConsentRequestNode { userConsentRequests: ["userConsentRequest"]; }
interface ApplePushNotificationCertificateNode { "downloadApplePushNotificationCertificateSigningRequest()": Value<string>; }
interface ApplicationNode extends DirectoryObjectNode { addKey: Action<{ keyCredential?: MS.KeyCredential; passwordCredential?: MS.PasswordCredential | null; proof?: string; }, Value<MS.KeyCredential>>; addPassword: Action<{ passwordCredential?: MS.PasswordCredential | null; }, Value<MS.PasswordCredential>>; removeKey: Action<{ keyId?: string; proof?: string; }, undefined>; removePassword: Action<{ keyId?: string; }, undefined>; setVerifiedPublisher: Action<{ verifiedPublisherId?: string; }, undefined>; unsetVerifiedPublisher: Action<{}, undefined>; logo: Bytes; appManagementPolicies: ["appManagementPolicy"]; createdOnBehalfOf: "directoryObject"; extensionProperties: ["extensionProperty"]; federatedIdentityCredentials: ["federatedIdentityCredential"]; homeRealmDiscoveryPolicies: ["homeRealmDiscoveryPolicy"]; owners: ["directoryObject"]; synchronization: "synchronization"; tokenIssuancePolicies: ["tokenIssuancePolicy"]; tokenLifetimePolicies: ["tokenLifetimePolicy"]; }
interface ApplicationTemplateNode { instantiate: Action<{ displayName?: string | null; serviceManagementReference?: string | null; }, Value<MS.ApplicationServicePrincipal>>; }
interface AppLogCollectionRequestNode { createDownloadUrl: Action<{}, Value<MS.AppLogCollectionDownloadDetails>>; }
interface AppManagementPolicyNode extends DirectoryObjectNode { appliesTo: ["directoryObject"]; }
interface ApprovalNode { stages: ["approvalStage"]; }
interface AttachmentSessionNode { content: Bytes; }
interface AttackSimulationRootNode { endUserNotifications: ["endUserNotification"]; landingPages: ["landingPage"]; loginPages: ["loginPage"]; operations: ["attackSimulationOperation"]; payloads: ["payload"]; simulationAutomations: ["simulationAutomation"]; simulations: ["simulation"]; trainings: ["training"]; }
interface AuditLogRootNode { directoryAudits: ["directoryAudit"]; provisioning: ["provisioningObjectSummary"]; signIns: ["signIn"]; }
interface AuthenticationNode { emailMethods: ["emailAuthenticationMethod"]; externalAuthenticationMethods: ["externalAuthenticationMethod"]; fido2Methods: ["fido2AuthenticationMethod"]; methods: ["authenticationMethod"]; microsoftAuthenticatorMethods: ["microsoftAuthenticatorAuthenticationMethod"]; operations: ["longRunningOperation"]; passwordMethods: ["passwordAuthenticationMethod"]; phoneMethods: ["phoneAuthenticationMethod"]; platformCredentialMethods: ["platformCredentialAuthenticationMethod"]; softwareOathMethods: ["softwareOathAuthenticationMethod"]; temporaryAccessPassMethods: ["temporaryAccessPassAuthenticationMethod"]; windowsHelloForBusinessMethods: ["windowsHelloForBusinessAuthenticationMethod"]; }
interface AuthenticationMethodNode { resetPassword: Action<{ newPassword?: string | null; }, Value<MS.PasswordResetResponse>>; }
interface AuthenticationMethodsPolicyNode { authenticationMethodConfigurations: ["authenticationMethodConfiguration"]; }
interface AuthenticationMethodsRootNode { "usersRegisteredByFeature()": Value<MS.UserRegistrationFeatureSummary>; "usersRegisteredByMethod()": Value<MS.UserRegistrationMethodSummary>; userRegistrationDetails: ["userRegistrationDetails"]; }
interface AuthenticationStrengthPolicyNode { updateAllowedCombinations: Action<{ allowedCombinations?: MS.AuthenticationMethodModes[] | null; }, Value<MS.UpdateAllowedCombinationsResult>>; "usage()": Value<MS.AuthenticationStrengthUsage>; combinationConfigurations: ["authenticationCombinationConfiguration"]; }
interface AuthenticationStrengthRootNode { authenticationMethodModes: ["authenticationMethodModeDetail"]; policies: ["authenticationStrengthPolicy"]; }
interface AvailableAccessPackageNode { resourceRoleScopes: ["accessPackageResourceRoleScope"]; }
interface B2xIdentityUserFlowNode { identityProviders: ["identityProvider"]; languages: ["userFlowLanguageConfiguration"]; userAttributeAssignments: ["identityUserFlowAttributeAssignment"]; userFlowIdentityProviders: ["identityProviderBase"]; }
interface BackupRestoreRootNode { enable: Action<{ appOwnerTenantId?: string; }, Value<MS.ServiceStatus>>; browseSessions: ["browseSessionBase"]; driveInclusionRules: ["driveProtectionRule"]; driveProtectionUnits: ["driveProtectionUnit"]; driveProtectionUnitsBulkAdditionJobs: ["driveProtectionUnitsBulkAdditionJob"]; emailNotificationsSetting: "emailNotificationsSetting"; exchangeProtectionPolicies: ["exchangeProtectionPolicy"]; exchangeRestoreSessions: ["exchangeRestoreSession"]; mailboxInclusionRules: ["mailboxProtectionRule"]; mailboxProtectionUnits: ["mailboxProtectionUnit"]; mailboxProtectionUnitsBulkAdditionJobs: ["mailboxProtectionUnitsBulkAdditionJob"]; oneDriveForBusinessBrowseSessions: ["oneDriveForBusinessBrowseSession"]; oneDriveForBusinessProtectionPolicies: ["oneDriveForBusinessProtectionPolicy"]; oneDriveForBusinessRestoreSessions: ["oneDriveForBusinessRestoreSession"]; protectionPolicies: ["protectionPolicyBase"]; protectionUnits: ["protectionUnitBase"]; restorePoints: ["restorePoint"]; restoreSessions: ["restoreSessionBase"]; serviceApps: ["serviceApp"]; sharePointBrowseSessions: ["sharePointBrowseSession"]; sharePointProtectionPolicies: ["sharePointProtectionPolicy"]; sharePointRestoreSessions: ["sharePointRestoreSession"]; siteInclusionRules: ["siteProtectionRule"]; siteProtectionUnits: ["siteProtectionUnit"]; siteProtectionUnitsBulkAdditionJobs: ["siteProtectionUnitsBulkAdditionJob"]; }
interface BaseItemNode { createdByUser: "user"; lastModifiedByUser: "user"; }
interface BitlockerNode { recoveryKeys: ["bitlockerRecoveryKey"]; }
interface BookingAppointmentNode { cancel: Action<{ cancellationMessage?: string | null; }, undefined>; }
interface BookingBusinessNode { getStaffAvailability: Action<{ staffIds?: string[]; startDateTime?: MS.DateTimeTimeZone; endDateTime?: MS.DateTimeTimeZone; }, Value<MS.StaffAvailabilityItem[]>>; publish: Action<{}, undefined>; unpublish: Action<{}, undefined>; appointments: ["bookingAppointment"]; calendarView: ["bookingAppointment"]; customers: ["bookingCustomerBase"]; customQuestions: ["bookingCustomQuestion"]; services: ["bookingService"]; staffMembers: ["bookingStaffMemberBase"]; }
interface BrowserSiteListNode { publish: Action<{ revision?: string; sites?: MS.BrowserSite[] | null; sharedCookies?: MS.BrowserSharedCookie[] | null; }, "browserSiteList">; sharedCookies: ["browserSharedCookie"]; sites: ["browserSite"]; }
interface BrowseSessionBaseNode { browse: Action<{ browseLocationItemKey?: string | null; browseResourceType?: MS.BrowsableResourceType | null; filter?: string | null; orderBy?: MS.BrowseQueryOrder | null; }, Value<MS.BrowseQueryResponseItem[]>>; "browse()": Value<MS.BrowseQueryResponseItem[]>; }
interface BuildingNode extends PlaceNode { ingestMapFile: Action<{ file?: string | null; importSetting?: MS.ImportBuildingMapSetting | null; }, undefined>; map: "buildingMap"; }
interface BuildingMapNode { footprints: ["footprintMap"]; levels: ["levelMap"]; }
interface CalendarNode { getSchedule: Action<{ schedules?: string[] | null; endTime?: MS.DateTimeTimeZone | null; startTime?: MS.DateTimeTimeZone | null; availabilityViewInterval?: number | null; }, Value<MS.ScheduleInformation[]>>; permanentDelete: Action<{}, undefined>; "allowedCalendarSharingRoles()": Value<MS.CalendarRoleType[]>; calendarPermissions: ["calendarPermission"]; calendarView: ["event"]; events: ["event"]; multiValueExtendedProperties: ["multiValueLegacyExtendedProperty"]; singleValueExtendedProperties: ["singleValueLegacyExtendedProperty"]; }
interface CalendarGroupNode { calendars: ["calendar"]; }
interface CalendarSharingMessageNode extends MessageNode { accept: Action<{}, "calendar">; }
interface CallNode { addLargeGalleryView: Action<{ clientContext?: string | null; }, "addLargeGalleryViewOperation">; answer: Action<{ callbackUri?: string; mediaConfig?: MS.MediaConfig; acceptedModalities?: MS.Modality[] | null; participantCapacity?: number | null; callOptions?: MS.IncomingCallOptions | null; }, undefined>; cancelMediaProcessing: Action<{ clientContext?: string | null; }, "cancelMediaProcessingOperation">; changeScreenSharingRole: Action<{ role?: MS.ScreenSharingRole; }, undefined>; keepAlive: Action<{}, undefined>; mute: Action<{ clientContext?: string | null; }, "muteParticipantOperation">; playPrompt: Action<{ prompts?: MS.Prompt[]; clientContext?: string | null; }, "playPromptOperation">; recordResponse: Action<{ prompts?: MS.Prompt[] | null; bargeInAllowed?: boolean | null; initialSilenceTimeoutInSeconds?: number | null; maxSilenceTimeoutInSeconds?: number | null; maxRecordDurationInSeconds?: number | null; playBeep?: boolean | null; stopTones?: string[] | null; clientContext?: string | null; }, "recordOperation">; redirect: Action<{ targets?: MS.InvitationParticipantInfo[]; timeout?: number | null; callbackUri?: string | null; }, undefined>; reject: Action<{ reason?: MS.RejectReason | null; callbackUri?: string | null; }, undefined>; sendDtmfTones: Action<{ tones?: MS.Tone[]; delayBetweenTonesMs?: number | null; clientContext?: string | null; }, "sendDtmfTonesOperation">; subscribeToTone: Action<{ clientContext?: string | null; }, "subscribeToToneOperation">; transfer: Action<{ transferTarget?: MS.InvitationParticipantInfo; transferee?: MS.ParticipantInfo | null; }, undefined>; unmute: Action<{ clientContext?: string | null; }, "unmuteParticipantOperation">; updateRecordingStatus: Action<{ status?: MS.RecordingStatus; clientContext?: string | null; }, "updateRecordingStatusOperation">; audioRoutingGroups: ["audioRoutingGroup"]; contentSharingSessions: ["contentSharingSession"]; operations: ["commsOperation"]; participants: ["participant"]; }
interface CallEventNode { participants: ["participant"]; }
interface CallRecordingNode { content: Bytes; }
interface CallTranscriptNode { content: Bytes; metadataContent: Bytes; }
interface CanvasLayoutNode { horizontalSections: ["horizontalSection"]; verticalSection: "verticalSection"; }
interface CaPoliciesDeletableRootNode { namedLocations: ["namedLocation"]; policies: ["conditionalAccessPolicy"]; }
interface CertificateBasedAuthPkiNode extends DirectoryObjectNode { upload: Action<{ uploadUrl?: string; sha256FileHash?: string; }, undefined>; certificateAuthorities: ["certificateAuthorityDetail"]; }
interface ChangeTrackedEntityNode { stageForDeletion: Action<{}, undefined>; }
interface ChannelNode { archive: Action<{ shouldSetSpoSiteReadOnlyForMembers?: boolean | null; }, undefined>; completeMigration: Action<{}, undefined>; provisionEmail: Action<{}, Value<MS.ProvisionChannelEmailResult>>; removeEmail: Action<{}, undefined>; startMigration: Action<{ conversationCreationDateTime?: string | null; }, undefined>; unarchive: Action<{}, undefined>; "doesUserHaveAccess()": Value<boolean>; allMembers: ["conversationMember"]; enabledApps: ["teamsApp"]; filesFolder: "driveItem"; members: ["conversationMember"]; messages: ["chatMessage"]; sharedWithTeams: ["sharedWithChannelTeamInfo"]; tabs: ["teamsTab"]; }
interface ChatNode { completeMigration: Action<{}, undefined>; hideForUser: Action<{ user?: MS.TeamworkUserIdentity | null; }, undefined>; markChatReadForUser: Action<{ user?: MS.TeamworkUserIdentity | null; }, undefined>; markChatUnreadForUser: Action<{ user?: MS.TeamworkUserIdentity | null; lastMessageReadDateTime?: string | null; }, undefined>; removeAllAccessForUser: Action<{ user?: MS.TeamworkUserIdentity | null; }, undefined>; sendActivityNotification: Action<{ topic?: MS.TeamworkActivityTopic | null; activityType?: string | null; chainId?: number | null; previewText?: MS.ItemBody | null; teamsAppId?: string | null; templateParameters?: MS.KeyValuePair[] | null; recipient?: MS.TeamworkNotificationRecipient | null; iconId?: string | null; }, undefined>; startMigration: Action<{ conversationCreationDateTime?: string | null; }, undefined>; unhideForUser: Action<{ user?: MS.TeamworkUserIdentity | null; }, undefined>; installedApps: ["teamsAppInstallation"]; lastMessagePreview: "chatMessageInfo"; members: ["conversationMember"]; messages: ["chatMessage"]; permissionGrants: ["resourceSpecificPermissionGrant"]; pinnedMessages: ["pinnedChatMessageInfo"]; tabs: ["teamsTab"]; targetedMessages: ["targetedChatMessage"]; }
interface ChatMessageNode { setReaction: Action<{ reactionType?: string | null; }, undefined>; softDelete: Action<{}, undefined>; undoSoftDelete: Action<{}, undefined>; unsetReaction: Action<{ reactionType?: string | null; }, undefined>; hostedContents: ["chatMessageHostedContent"]; replies: ["chatMessage"]; }
interface CloudClipboardRootNode { items: ["cloudClipboardItem"]; }
interface CloudCommunicationsNode { getPresencesByUserId: Action<{ ids?: string[]; }, ["presence"]>; "getAllOnlineMeetingMessages()": ["engagementConversationMessage"]; adhocCalls: ["adhocCall"]; callRecords: ["callRecords.callRecord"]; calls: ["call"]; onlineMeetingConversations: ["onlineMeetingEngagementConversation"]; onlineMeetings: ["onlineMeeting"]; presences: ["presence"]; }
interface CloudPCNode { endGracePeriod: Action<{}, undefined>; reboot: Action<{}, undefined>; rename: Action<{ displayName?: string | null; }, undefined>; reprovision: Action<{ userAccountType?: MS.CloudPcUserAccountType | null; osVersion?: MS.CloudPcOperatingSystem | null; }, undefined>; resize: Action<{ targetServicePlanId?: string | null; }, undefined>; restore: Action<{ cloudPcSnapshotId?: string | null; }, undefined>; troubleshoot: Action<{}, undefined>; "retrieveCloudPcLaunchDetail()": Value<MS.CloudPcLaunchDetail>; }
interface CloudPcOnPremisesConnectionNode { runHealthChecks: Action<{}, undefined>; updateAdDomainPassword: Action<{ adDomainPassword?: string | null; }, undefined>; }
interface CloudPcProvisioningPolicyNode { assign: Action<{ assignments?: MS.CloudPcProvisioningPolicyAssignment[] | null; }, undefined>; assignments: ["cloudPcProvisioningPolicyAssignment"]; }
interface CloudPcProvisioningPolicyAssignmentNode { assignedUsers: ["user"]; }
interface CloudPcReportNode { retrieveCloudPcRecommendationReports: Action<{ reportType?: MS.CloudPcRecommendationReportType | null; filter?: string | null; select?: string[] | null; search?: string | null; groupBy?: string[] | null; orderBy?: string[] | null; skip?: number | null; top?: number | null; }, Bytes>; }
interface CloudPcUserSettingNode { assign: Action<{ assignments?: MS.CloudPcUserSettingAssignment[] | null; }, undefined>; assignments: ["cloudPcUserSettingAssignment"]; }
interface ColumnDefinitionNode { sourceColumn: "columnDefinition"; }
interface CommunityNode { group: "group"; owners: ["user"]; }
interface ConditionalAccessPolicyNode { restore: Action<{}, "conditionalAccessPolicy">; }
interface ConditionalAccessRootNode { evaluate: Action<{ signInIdentity?: MS.SignInIdentity | null; signInContext?: MS.SignInContext | null; signInConditions?: MS.SignInConditions | null; appliedPoliciesOnly?: boolean | null; }, ["whatIfAnalysisResult"]>; authenticationContextClassReferences: ["authenticationContextClassReference"]; authenticationStrength: "authenticationStrengthRoot"; deletedItems: "caPoliciesDeletableRoot"; namedLocations: ["namedLocation"]; policies: ["conditionalAccessPolicy"]; templates: ["conditionalAccessTemplate"]; }
interface ConfigurationManagementNode { configurationDrifts: ["configurationDrift"]; configurationMonitoringResults: ["configurationMonitoringResult"]; configurationMonitors: ["configurationMonitor"]; configurationSnapshotJobs: ["configurationSnapshotJob"]; configurationSnapshots: ["configurationBaseline"]; }
interface ConfigurationMonitorNode { baseline: "configurationBaseline"; }
interface ConnectedOrganizationNode { externalSponsors: ["directoryObject"]; internalSponsors: ["directoryObject"]; }
interface ContactNode { permanentDelete: Action<{}, undefined>; extensions: ["extension"]; multiValueExtendedProperties: ["multiValueLegacyExtendedProperty"]; photo: "profilePhoto"; singleValueExtendedProperties: ["singleValueLegacyExtendedProperty"]; }
interface ContactFolderNode { permanentDelete: Action<{}, undefined>; childFolders: ["contactFolder"]; contacts: ["contact"]; multiValueExtendedProperties: ["multiValueLegacyExtendedProperty"]; singleValueExtendedProperties: ["singleValueLegacyExtendedProperty"]; }
interface ContentTypeNode { associateWithHubSites: Action<{ hubSiteUrls?: string[]; propagateToExistingLists?: boolean | null; }, undefined>; copyToDefaultContentLocation: Action<{ sourceFile?: MS.ItemReference; destinationFileName?: string | null; }, undefined>; publish: Action<{}, undefined>; unpublish: Action<{}, undefined>; "isPublished()": Value<boolean>; base: "contentType"; baseTypes: ["contentType"]; columnLinks: ["columnLink"]; columnPositions: ["columnDefinition"]; columns: ["columnDefinition"]; }
interface ConversationNode { threads: ["conversationThread"]; }
interface ConversationThreadNode { reply: Action<{ post?: MS.Post; }, undefined>; posts: ["post"]; }
interface CopilotAdminNode { catalog: "copilotAdminCatalog"; settings: "copilotAdminSetting"; }
interface CopilotAdminCatalogNode { packages: ["copilotPackageDetail"]; }
interface CopilotAdminSettingNode { limitedMode: "copilotAdminLimitedMode"; }
interface CopilotPackageNode { zipFile: Bytes; }
interface CopilotReportRootNode { "getMicrosoft365CopilotUsageUserDetail()": Bytes; "getMicrosoft365CopilotUserCountSummary()": Bytes; "getMicrosoft365CopilotUserCountTrend()": Bytes; }
interface CopilotRootNode { retrieval: Action<{ queryString?: string; dataSource?: MS.RetrievalDataSource | null; filterExpression?: string | null; resourceMetadata?: string[] | null; maximumNumberOfResults?: number | null; dataSourceConfiguration?: MS.DataSourceConfiguration | null; }, Value<MS.RetrievalResponse>>; admin: "copilotAdmin"; interactionHistory: "aiInteractionHistory"; reports: "copilotReportRoot"; users: ["aiUser"]; }
interface CrossTenantAccessPolicyNode extends DirectoryObjectNode { default: "crossTenantAccessPolicyConfigurationDefault"; partners: ["crossTenantAccessPolicyConfigurationPartner"]; templates: "policyTemplate"; }
interface CrossTenantAccessPolicyConfigurationDefaultNode { resetToSystemDefault: Action<{}, undefined>; }
interface CrossTenantAccessPolicyConfigurationPartnerNode { identitySynchronization: "crossTenantIdentitySyncPolicyPartner"; serviceProviderConstraints: "serviceProviderConstraints"; }
interface CustomAuthenticationExtensionNode { validateAuthenticationConfiguration: Action<{}, Value<MS.AuthenticationConfigurationValidation>>; }
interface CustomDataProvidedResourceUploadSessionNode { uploadFile: Action<{}, "customDataProvidedResourceUploadSession">; files: ["customDataProvidedResourceFile"]; }
interface CustomExtensionStageSettingNode { customExtension: "customCalloutExtension"; }
interface CustomSecurityAttributeDefinitionNode { allowedValues: ["allowedValue"]; }
interface DataSecurityAndGovernanceNode { sensitivityLabels: ["sensitivityLabel"]; }
interface DefaultManagedAppProtectionNode extends ManagedAppProtectionNode { apps: ["managedMobileApp"]; deploymentSummary: "managedAppPolicyDeploymentSummary"; }
interface DelegatedAdminCustomerNode { serviceManagementDetails: ["delegatedAdminServiceManagementDetail"]; }
interface DelegatedAdminRelationshipNode { accessAssignments: ["delegatedAdminAccessAssignment"]; operations: ["delegatedAdminRelationshipOperation"]; requests: ["delegatedAdminRelationshipRequest"]; }
interface DeletedChatNode { undoDelete: Action<{}, undefined>; }
interface DeletedItemContainerNode { workflows: ["identityGovernance.workflow"]; }
interface DeletedTeamNode { channels: ["channel"]; }
interface DeltaParticipantsNode { participants: ["participant"]; }
interface DetectedAppNode { managedDevices: ["managedDevice"]; }
interface DeviceNode extends DirectoryObjectNode { extensions: ["extension"]; memberOf: ["directoryObject"]; registeredOwners: ["directoryObject"]; registeredUsers: ["directoryObject"]; transitiveMemberOf: ["directoryObject"]; }
interface DeviceAppManagementNode { syncMicrosoftStoreForBusinessApps: Action<{}, undefined>; androidManagedAppProtections: ["androidManagedAppProtection"]; defaultManagedAppProtections: ["defaultManagedAppProtection"]; iosManagedAppProtections: ["iosManagedAppProtection"]; managedAppPolicies: ["managedAppPolicy"]; managedAppRegistrations: ["managedAppRegistration"]; managedAppStatuses: ["managedAppStatus"]; managedEBooks: ["managedEBook"]; mdmWindowsInformationProtectionPolicies: ["mdmWindowsInformationProtectionPolicy"]; mobileAppCategories: ["mobileAppCategory"]; mobileAppConfigurations: ["managedDeviceMobileAppConfiguration"]; mobileAppRelationships: ["mobileAppRelationship"]; mobileApps: ["mobileApp"]; targetedManagedAppConfigurations: ["targetedManagedAppConfiguration"]; vppTokens: ["vppToken"]; windowsInformationProtectionPolicies: ["windowsInformationProtectionPolicy"]; }
interface DeviceCompliancePolicyNode { assign: Action<{ assignments?: MS.DeviceCompliancePolicyAssignment[] | null; }, ["deviceCompliancePolicyAssignment"]>; scheduleActionsForRules: Action<{ deviceComplianceScheduledActionForRules?: MS.DeviceComplianceScheduledActionForRule[] | null; }, undefined>; assignments: ["deviceCompliancePolicyAssignment"]; deviceSettingStateSummaries: ["settingStateDeviceSummary"]; deviceStatuses: ["deviceComplianceDeviceStatus"]; deviceStatusOverview: "deviceComplianceDeviceOverview"; scheduledActionsForRule: ["deviceComplianceScheduledActionForRule"]; userStatuses: ["deviceComplianceUserStatus"]; userStatusOverview: "deviceComplianceUserOverview"; }
interface DeviceCompliancePolicySettingStateSummaryNode { deviceComplianceSettingStates: ["deviceComplianceSettingState"]; }
interface DeviceComplianceScheduledActionForRuleNode { scheduledActionConfigurations: ["deviceComplianceActionItem"]; }
interface DeviceConfigurationNode { assign: Action<{ assignments?: MS.DeviceConfigurationAssignment[] | null; }, ["deviceConfigurationAssignment"]>; "getOmaSettingPlainTextValue()": Value<string>; assignments: ["deviceConfigurationAssignment"]; deviceSettingStateSummaries: ["settingStateDeviceSummary"]; deviceStatuses: ["deviceConfigurationDeviceStatus"]; deviceStatusOverview: "deviceConfigurationDeviceOverview"; userStatuses: ["deviceConfigurationUserStatus"]; userStatusOverview: "deviceConfigurationUserOverview"; }
interface DeviceEnrollmentConfigurationNode { assign: Action<{ enrollmentConfigurationAssignments?: MS.EnrollmentConfigurationAssignment[] | null; }, undefined>; setPriority: Action<{ priority?: number; }, undefined>; assignments: ["enrollmentConfigurationAssignment"]; }
interface DeviceLogCollectionResponseNode { createDownloadUrl: Action<{}, Value<string>>; }
interface DeviceManagementNode { "getEffectivePermissions()": Value<MS.RolePermission[]>; "userExperienceAnalyticsSummarizeWorkFromAnywhereDevices()": Value<MS.UserExperienceAnalyticsWorkFromAnywhereDevicesSummary>; "verifyWindowsEnrollmentAutoDiscovery()": Value<boolean>; applePushNotificationCertificate: "applePushNotificationCertificate"; auditEvents: ["auditEvent"]; complianceManagementPartners: ["complianceManagementPartner"]; conditionalAccessSettings: "onPremisesConditionalAccessSettings"; detectedApps: ["detectedApp"]; deviceCategories: ["deviceCategory"]; deviceCompliancePolicies: ["deviceCompliancePolicy"]; deviceCompliancePolicyDeviceStateSummary: "deviceCompliancePolicyDeviceStateSummary"; deviceCompliancePolicySettingStateSummaries: ["deviceCompliancePolicySettingStateSummary"]; deviceConfigurationDeviceStateSummaries: "deviceConfigurationDeviceStateSummary"; deviceConfigurations: ["deviceConfiguration"]; deviceEnrollmentConfigurations: ["deviceEnrollmentConfiguration"]; deviceManagementPartners: ["deviceManagementPartner"]; exchangeConnectors: ["deviceManagementExchangeConnector"]; importedWindowsAutopilotDeviceIdentities: ["importedWindowsAutopilotDeviceIdentity"]; iosUpdateStatuses: ["iosUpdateDeviceStatus"]; managedDeviceOverview: "managedDeviceOverview"; managedDevices: ["managedDevice"]; mobileAppTroubleshootingEvents: ["mobileAppTroubleshootingEvent"]; mobileThreatDefenseConnectors: ["mobileThreatDefenseConnector"]; notificationMessageTemplates: ["notificationMessageTemplate"]; remoteAssistancePartners: ["remoteAssistancePartner"]; reports: "deviceManagementReports"; resourceOperations: ["resourceOperation"]; roleAssignments: ["deviceAndAppManagementRoleAssignment"]; roleDefinitions: ["roleDefinition"]; softwareUpdateStatusSummary: "softwareUpdateStatusSummary"; termsAndConditions: ["termsAndConditions"]; troubleshootingEvents: ["deviceManagementTroubleshootingEvent"]; userExperienceAnalyticsAppHealthApplicationPerformance: ["userExperienceAnalyticsAppHealthApplicationPerformance"]; userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails: ["userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails"]; userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId: ["userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId"]; userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion: ["userExperienceAnalyticsAppHealthAppPerformanceByOSVersion"]; userExperienceAnalyticsAppHealthDeviceModelPerformance: ["userExperienceAnalyticsAppHealthDeviceModelPerformance"]; userExperienceAnalyticsAppHealthDevicePerformance: ["userExperienceAnalyticsAppHealthDevicePerformance"]; userExperienceAnalyticsAppHealthDevicePerformanceDetails: ["userExperienceAnalyticsAppHealthDevicePerformanceDetails"]; userExperienceAnalyticsAppHealthOSVersionPerformance: ["userExperienceAnalyticsAppHealthOSVersionPerformance"]; userExperienceAnalyticsAppHealthOverview: "userExperienceAnalyticsCategory"; userExperienceAnalyticsBaselines: ["userExperienceAnalyticsBaseline"]; userExperienceAnalyticsCategories: ["userExperienceAnalyticsCategory"]; userExperienceAnalyticsDevicePerformance: ["userExperienceAnalyticsDevicePerformance"]; userExperienceAnalyticsDeviceScores: ["userExperienceAnalyticsDeviceScores"]; userExperienceAnalyticsDeviceStartupHistory: ["userExperienceAnalyticsDeviceStartupHistory"]; userExperienceAnalyticsDeviceStartupProcesses: ["userExperienceAnalyticsDeviceStartupProcess"]; userExperienceAnalyticsDeviceStartupProcessPerformance: ["userExperienceAnalyticsDeviceStartupProcessPerformance"]; userExperienceAnalyticsMetricHistory: ["userExperienceAnalyticsMetricHistory"]; userExperienceAnalyticsModelScores: ["userExperienceAnalyticsModelScores"]; userExperienceAnalyticsOverview: "userExperienceAnalyticsOverview"; userExperienceAnalyticsScoreHistory: ["userExperienceAnalyticsScoreHistory"]; userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric: "userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric"; userExperienceAnalyticsWorkFromAnywhereMetrics: ["userExperienceAnalyticsWorkFromAnywhereMetric"]; userExperienceAnalyticsWorkFromAnywhereModelPerformance: ["userExperienceAnalyticsWorkFromAnywhereModelPerformance"]; virtualEndpoint: "virtualEndpoint"; windowsAutopilotDeviceIdentities: ["windowsAutopilotDeviceIdentity"]; windowsInformationProtectionAppLearningSummaries: ["windowsInformationProtectionAppLearningSummary"]; windowsInformationProtectionNetworkLearningSummaries: ["windowsInformationProtectionNetworkLearningSummary"]; windowsMalwareInformation: ["windowsMalwareInformation"]; }
interface DeviceManagementExchangeConnectorNode { sync: Action<{ syncType?: MS.DeviceManagementExchangeConnectorSyncType; }, undefined>; }
interface DeviceManagementPartnerNode { terminate: Action<{}, undefined>; }
interface DeviceManagementReportsNode { getCachedReport: Action<{ id?: string | null; select?: string[] | null; groupBy?: string[] | null; orderBy?: string[] | null; search?: string | null; skip?: number | null; top?: number | null; }, Bytes>; getCompliancePolicyNonComplianceReport: Action<{ name?: string | null; select?: string[] | null; groupBy?: string[] | null; orderBy?: string[] | null; search?: string | null; skip?: number | null; top?: number | null; sessionId?: string | null; filter?: string | null; }, Bytes>; getCompliancePolicyNonComplianceSummaryReport: Action<{ name?: string | null; select?: string[] | null; groupBy?: string[] | null; orderBy?: string[] | null; search?: string | null; skip?: number | null; top?: number | null; sessionId?: string | null; filter?: string | null; }, Bytes>; getComplianceSettingNonComplianceReport: Action<{ name?: string | null; select?: string[] | null; groupBy?: string[] | null; orderBy?: string[] | null; search?: string | null; skip?: number | null; top?: number | null; sessionId?: string | null; filter?: string | null; }, Bytes>; getConfigurationPolicyNonComplianceReport: Action<{ name?: string | null; select?: string[] | null; groupBy?: string[] | null; orderBy?: string[] | null; search?: string | null; skip?: number | null; top?: number | null; sessionId?: string | null; filter?: string | null; }, Bytes>; getConfigurationPolicyNonComplianceSummaryReport: Action<{ name?: string | null; select?: string[] | null; groupBy?: string[] | null; orderBy?: string[] | null; search?: string | null; skip?: number | null; top?: number | null; sessionId?: string | null; filter?: string | null; }, Bytes>; getConfigurationSettingNonComplianceReport: Action<{ name?: string | null; select?: string[] | null; groupBy?: string[] | null; orderBy?: string[] | null; search?: string | null; skip?: number | null; top?: number | null; sessionId?: string | null; filter?: string | null; }, Bytes>; getDeviceManagementIntentPerSettingContributingProfiles: Action<{ name?: string | null; select?: string[] | null; groupBy?: string[] | null; orderBy?: string[] | null; search?: string | null; skip?: number | null; top?: number | null; sessionId?: string | null; filter?: string | null; }, Bytes>; getDeviceManagementIntentSettingsReport: Action<{ name?: string | null; select?: string[] | null; groupBy?: string[] | null; orderBy?: string[] | null; search?: string | null; skip?: number | null; top?: number | null; sessionId?: string | null; filter?: string | null; }, Bytes>; getDeviceNonComplianceReport: Action<{ name?: string | null; select?: string[] | null; groupBy?: string[] | null; orderBy?: string[] | null; search?: string | null; skip?: number | null; top?: number | null; sessionId?: string | null; filter?: string | null; }, Bytes>; getDevicesWithoutCompliancePolicyReport: Action<{ name?: string | null; select?: string[] | null; groupBy?: string[] | null; orderBy?: string[] | null; search?: string | null; skip?: number | null; top?: number | null; sessionId?: string | null; filter?: string | null; }, Bytes>; getHistoricalReport: Action<{ name?: string | null; select?: string[] | null; groupBy?: string[] | null; orderBy?: string[] | null; search?: string | null; skip?: number | null; top?: number | null; filter?: string | null; }, Bytes>; getNoncompliantDevicesAndSettingsReport: Action<{ name?: string | null; select?: string[] | null; groupBy?: string[] | null; orderBy?: string[] | null; search?: string | null; skip?: number | null; top?: number | null; sessionId?: string | null; filter?: string | null; }, Bytes>; getPolicyNonComplianceMetadata: Action<{ name?: string | null; select?: string[] | null; groupBy?: string[] | null; orderBy?: string[] | null; search?: string | null; skip?: number | null; top?: number | null; sessionId?: string | null; filter?: string | null; }, Bytes>; getPolicyNonComplianceReport: Action<{ name?: string | null; select?: string[] | null; groupBy?: string[] | null; orderBy?: string[] | null; search?: string | null; skip?: number | null; top?: number | null; sessionId?: string | null; filter?: string | null; }, Bytes>; getPolicyNonComplianceSummaryReport: Action<{ name?: string | null; select?: string[] | null; groupBy?: string[] | null; orderBy?: string[] | null; search?: string | null; skip?: number | null; top?: number | null; sessionId?: string | null; filter?: string | null; }, Bytes>; getReportFilters: Action<{ name?: string | null; select?: string[] | null; groupBy?: string[] | null; orderBy?: string[] | null; search?: string | null; skip?: number | null; top?: number | null; sessionId?: string | null; filter?: string | null; }, Bytes>; getSettingNonComplianceReport: Action<{ name?: string | null; select?: string[] | null; groupBy?: string[] | null; orderBy?: string[] | null; search?: string | null; skip?: number | null; top?: number | null; sessionId?: string | null; filter?: string | null; }, Bytes>; retrieveDeviceAppInstallationStatusReport: Action<{ name?: string | null; select?: string[] | null; search?: string | null; groupBy?: string[] | null; orderBy?: string[] | null; skip?: number | null; top?: number | null; sessionId?: string | null; filter?: string | null; }, Bytes>; exportJobs: ["deviceManagementExportJob"]; }
interface DirectoryNode { administrativeUnits: ["administrativeUnit"]; attributeSets: ["attributeSet"]; customSecurityAttributeDefinitions: ["customSecurityAttributeDefinition"]; deletedItems: ["directoryObject"]; deviceLocalCredentials: ["deviceLocalCredentialInfo"]; federationConfigurations: ["identityProviderBase"]; onPremisesSynchronization: ["onPremisesDirectorySynchronization"]; publicKeyInfrastructure: "publicKeyInfrastructureRoot"; recovery: "entraRecoveryServices.recovery"; remoteTenantGroups: ["remoteTenantGroup"]; subscriptions: ["companySubscription"]; }
interface DirectoryDefinitionNode { discover: Action<{}, "directoryDefinition">; }
interface DirectoryObjectNode { checkMemberGroups: Action<{ groupIds?: string[]; }, Value<string[]>>; checkMemberObjects: Action<{ ids?: string[]; }, Value<string[]>>; getMemberGroups: Action<{ securityEnabledOnly?: boolean | null; }, Value<string[]>>; getMemberObjects: Action<{ securityEnabledOnly?: boolean | null; }, Value<string[]>>; restore: Action<{ autoReconcileProxyConflict?: boolean | null; newUserPrincipalName?: string | null; }, "directoryObject">; }
interface DirectoryRoleNode extends DirectoryObjectNode { members: ["directoryObject"]; scopedMembers: ["scopedRoleMembership"]; }
interface DocumentSetVersionNode extends ListItemVersionNode { restore: Action<{}, undefined>; }
interface DomainNode { forceDelete: Action<{ disableUserAccounts?: boolean | null; }, undefined>; promote: Action<{}, Value<boolean>>; verify: Action<{ forceTakeover?: boolean | null; }, "domain">; domainNameReferences: ["directoryObject"]; federationConfiguration: ["internalDomainFederation"]; rootDomain: "domain"; serviceConfigurationRecords: ["domainDnsRecord"]; verificationDnsRecords: ["domainDnsRecord"]; }
interface DriveNode extends BaseItemNode { "recent()": ["driveItem"]; "search()": ["driveItem"]; "sharedWithMe()": ["driveItem"]; bundles: ["driveItem"]; following: ["driveItem"]; items: ["driveItem"]; list: "list"; root: "driveItem"; special: ["driveItem"]; }
interface DriveItemNode extends BaseItemNode { assignSensitivityLabel: Action<{ sensitivityLabelId?: string | null; assignmentMethod?: MS.SensitivityLabelAssignmentMethod | null; justificationText?: string | null; }, undefined>; checkin: Action<{ checkInAs?: string | null; comment?: string | null; }, undefined>; checkout: Action<{}, undefined>; copy: Action<{ name?: string | null; parentReference?: MS.ItemReference | null; childrenOnly?: boolean | null; includeAllVersionHistory?: boolean | null; }, "driveItem">; createLink: Action<{ type?: string | null; scope?: string | null; expirationDateTime?: string | null; password?: string | null; message?: string | null; recipients?: MS.DriveRecipient[] | null; retainInheritedPermissions?: boolean | null; sendNotification?: boolean | null; }, "permission">; createUploadSession: Action<{ item?: MS.DriveItemUploadableProperties | null; deferCommit?: boolean | null; }, Value<MS.UploadSession>>; discardCheckout: Action<{}, undefined>; extractSensitivityLabels: Action<{}, Value<MS.ExtractSensitivityLabelsResult>>; follow: Action<{}, "driveItem">; invite: Action<{ requireSignIn?: boolean | null; roles?: string[] | null; sendInvitation?: boolean | null; message?: string | null; recipients?: MS.DriveRecipient[]; retainInheritedPermissions?: boolean | null; expirationDateTime?: string | null; password?: string | null; }, ["permission"]>; permanentDelete: Action<{}, undefined>; preview: Action<{ page?: string | null; zoom?: number | null; }, Value<MS.ItemPreviewInfo>>; restore: Action<{ parentReference?: MS.ItemReference | null; name?: string | null; }, "driveItem">; unfollow: Action<{}, undefined>; validatePermission: Action<{ challengeToken?: string | null; password?: string; }, undefined>; "delta()": ["driveItem"]; "getActivitiesByInterval()": ["itemActivityStat"]; "search()": ["driveItem"]; content: Bytes; analytics: "itemAnalytics"; children: ["driveItem"]; listItem: "listItem"; permissions: ["permission"]; retentionLabel: "itemRetentionLabel"; subscriptions: ["subscription"]; thumbnails: ["thumbnailSet"]; versions: ["driveItemVersion"]; workbook: "workbook"; }
interface DriveItemVersionNode { restoreVersion: Action<{}, undefined>; content: Bytes; }
interface EdgeNode { internetExplorerMode: "internetExplorerMode"; }
interface EducationAssignmentNode { activate: Action<{}, "educationAssignment">; deactivate: Action<{}, "educationAssignment">; publish: Action<{}, "educationAssignment">; setUpFeedbackResourcesFolder: Action<{}, "educationAssignment">; setUpResourcesFolder: Action<{}, "educationAssignment">; categories: ["educationCategory"]; gradingCategory: "educationGradingCategory"; gradingScheme: "educationGradingScheme"; resources: ["educationAssignmentResource"]; rubric: "educationRubric"; submissions: ["educationSubmission"]; }
interface EducationAssignmentResourceNode { dependentResources: ["educationAssignmentResource"]; }
interface EducationAssignmentSettingsNode { defaultGradingScheme: "educationGradingScheme"; gradingCategories: ["educationGradingCategory"]; gradingSchemes: ["educationGradingScheme"]; }
interface EducationClassNode { "getRecentlyModifiedSubmissions()": ["educationSubmission"]; assignmentCategories: ["educationCategory"]; assignmentDefaults: "educationAssignmentDefaults"; assignments: ["educationAssignment"]; assignmentSettings: "educationAssignmentSettings"; group: "group"; members: ["educationUser"]; modules: ["educationModule"]; schools: ["educationSchool"]; teachers: ["educationUser"]; }
interface EducationModuleNode { pin: Action<{}, "educationModule">; publish: Action<{}, "educationModule">; setUpResourcesFolder: Action<{}, "educationModule">; unpin: Action<{}, "educationModule">; resources: ["educationModuleResource"]; }
interface EducationRootNode { classes: ["educationClass"]; me: "educationUser"; reports: "reportsRoot"; schools: ["educationSchool"]; users: ["educationUser"]; }
interface EducationSchoolNode { administrativeUnit: "administrativeUnit"; classes: ["educationClass"]; users: ["educationUser"]; }
interface EducationSubmissionNode { excuse: Action<{}, "educationSubmission">; reassign: Action<{}, "educationSubmission">; return: Action<{}, "educationSubmission">; setUpResourcesFolder: Action<{}, "educationSubmission">; submit: Action<{}, "educationSubmission">; unsubmit: Action<{}, "educationSubmission">; outcomes: ["educationOutcome"]; resources: ["educationSubmissionResource"]; submittedResources: ["educationSubmissionResource"]; }
interface EducationSubmissionResourceNode { dependentResources: ["educationSubmissionResource"]; }
interface EducationUserNode { assignments: ["educationAssignment"]; classes: ["educationClass"]; rubrics: ["educationRubric"]; schools: ["educationSchool"]; taughtClasses: ["educationClass"]; user: "user"; }
interface EmailAuthenticationMethodConfigurationNode { includeTargets: ["authenticationMethodTarget"]; }
interface EmployeeExperienceNode { communities: ["community"]; engagementAsyncOperations: ["engagementAsyncOperation"]; learningCourseActivities: ["learningCourseActivity"]; learningProviders: ["learningProvider"]; roles: ["engagementRole"]; }
interface EmployeeExperienceUserNode { assignedRoles: ["engagementRole"]; learningCourseActivities: ["learningCourseActivity"]; }
interface EndUserNotificationNode { details: ["endUserNotificationDetail"]; }
interface EngagementConversationNode { messages: ["engagementConversationMessage"]; starter: "engagementConversationMessage"; }
interface EngagementConversationMessageNode { conversation: "engagementConversation"; reactions: ["engagementConversationMessageReaction"]; replies: ["engagementConversationMessage"]; replyTo: "engagementConversationMessage"; }
interface EngagementRoleNode { members: ["engagementRoleMember"]; }
interface EngagementRoleMemberNode { user: "user"; }
interface EntitlementManagementNode { accessPackageAssignmentApprovals: ["approval"]; accessPackages: ["accessPackage"]; accessPackageSuggestions: ["accessPackageSuggestion"]; assignmentPolicies: ["accessPackageAssignmentPolicy"]; assignmentRequests: ["accessPackageAssignmentRequest"]; assignments: ["accessPackageAssignment"]; availableAccessPackages: ["availableAccessPackage"]; catalogs: ["accessPackageCatalog"]; connectedOrganizations: ["connectedOrganization"]; controlConfigurations: ["controlConfiguration"]; resourceEnvironments: ["accessPackageResourceEnvironment"]; resourceRequests: ["accessPackageResourceRequest"]; resourceRoleScopes: ["accessPackageResourceRoleScope"]; resources: ["accessPackageResource"]; settings: "entitlementManagementSettings"; subjects: ["accessPackageSubject"]; }
interface EventNode { accept: Action<{ sendResponse?: boolean | null; comment?: string | null; }, undefined>; cancel: Action<{ comment?: string | null; }, undefined>; decline: Action<{ proposedNewTime?: MS.TimeSlot | null; sendResponse?: boolean | null; comment?: string | null; }, undefined>; dismissReminder: Action<{}, undefined>; forward: Action<{ toRecipients?: MS.Recipient[] | null; comment?: string | null; }, undefined>; permanentDelete: Action<{}, undefined>; snoozeReminder: Action<{ newReminderTime?: MS.DateTimeTimeZone; }, undefined>; tentativelyAccept: Action<{ proposedNewTime?: MS.TimeSlot | null; sendResponse?: boolean | null; comment?: string | null; }, undefined>; attachments: ["attachment"]; calendar: "calendar"; exceptionOccurrences: ["event"]; extensions: ["extension"]; instances: ["event"]; multiValueExtendedProperties: ["multiValueLegacyExtendedProperty"]; singleValueExtendedProperties: ["singleValueLegacyExtendedProperty"]; }
interface EventMessageNode extends MessageNode { event: "event"; }
interface ExchangeAdminNode { mailboxes: ["mailbox"]; tracing: "messageTracingRoot"; }
interface ExchangeMessageTraceNode { "getDetailsByRecipient()": ["exchangeMessageTraceDetail"]; }
interface ExchangeProtectionPolicyNode extends ProtectionPolicyBaseNode { mailboxInclusionRules: ["mailboxProtectionRule"]; mailboxProtectionUnits: ["mailboxProtectionUnit"]; mailboxProtectionUnitsBulkAdditionJobs: ["mailboxProtectionUnitsBulkAdditionJob"]; }
interface ExchangeRestoreSessionNode extends RestoreSessionBaseNode { granularMailboxRestoreArtifacts: ["granularMailboxRestoreArtifact"]; mailboxRestoreArtifacts: ["mailboxRestoreArtifact"]; mailboxRestoreArtifactsBulkAdditionRequests: ["mailboxRestoreArtifactsBulkAdditionRequest"]; }
interface ExternalAuthenticationMethodConfigurationNode { includeTargets: ["authenticationMethodTarget"]; }
interface FeatureRolloutPolicyNode { appliesTo: ["directoryObject"]; }
interface Fido2AuthenticationMethodConfigurationNode { includeTargets: ["passkeyAuthenticationMethodTarget"]; passkeyProfiles: ["passkeyProfile"]; }
interface FileStorageNode { containers: ["fileStorageContainer"]; containerTypeRegistrations: ["fileStorageContainerTypeRegistration"]; containerTypes: ["fileStorageContainerType"]; deletedContainers: ["fileStorageContainer"]; }
interface FileStorageContainerNode { activate: Action<{}, undefined>; lock: Action<{ lockState?: MS.SiteLockState | null; }, undefined>; permanentDelete: Action<{}, undefined>; provisionMigrationContainers: Action<{}, Value<MS.SharePointMigrationContainerInfo>>; restore: Action<{}, "fileStorageContainer">; unlock: Action<{}, undefined>; columns: ["columnDefinition"]; drive: "drive"; migrationJobs: ["sharePointMigrationJob"]; permissions: ["permission"]; recycleBin: "recycleBin"; sharePointGroups: ["sharePointGroup"]; }
interface FileStorageContainerTypeRegistrationNode { applicationPermissionGrants: ["fileStorageContainerTypeAppPermissionGrant"]; }
interface GroupNode extends DirectoryObjectNode { addFavorite: Action<{}, undefined>; assignLicense: Action<{ addLicenses?: MS.AssignedLicense[]; removeLicenses?: string[]; }, "group">; checkGrantedPermissionsForApp: Action<{}, ["resourceSpecificPermissionGrant"]>; removeFavorite: Action<{}, undefined>; renew: Action<{}, undefined>; resetUnseenCount: Action<{}, undefined>; retryServiceProvisioning: Action<{}, undefined>; subscribeByMail: Action<{}, undefined>; unsubscribeByMail: Action<{}, undefined>; validateProperties: Action<{ displayName?: string | null; mailNickname?: string | null; onBehalfOfUserId?: string | null; }, undefined>; acceptedSenders: ["directoryObject"]; appRoleAssignments: ["appRoleAssignment"]; calendar: "calendar"; calendarView: ["event"]; conversations: ["conversation"]; createdOnBehalfOf: "directoryObject"; drive: "drive"; drives: ["drive"]; events: ["event"]; extensions: ["extension"]; groupLifecyclePolicies: ["groupLifecyclePolicy"]; memberOf: ["directoryObject"]; members: ["directoryObject"]; membersWithLicenseErrors: ["directoryObject"]; onenote: "onenote"; onPremisesSyncBehavior: "onPremisesSyncBehavior"; owners: ["directoryObject"]; permissionGrants: ["resourceSpecificPermissionGrant"]; photo: "profilePhoto"; photos: ["profilePhoto"]; planner: "plannerGroup"; rejectedSenders: ["directoryObject"]; settings: ["groupSetting"]; sites: ["site"]; team: "team"; threads: ["conversationThread"]; transitiveMemberOf: ["directoryObject"]; transitiveMembers: ["directoryObject"]; }
interface GroupLifecyclePolicyNode { addGroup: Action<{ groupId?: string; }, Value<boolean>>; removeGroup: Action<{ groupId?: string; }, Value<boolean>>; }
interface HorizontalSectionNode { columns: ["horizontalSectionColumn"]; }
interface HorizontalSectionColumnNode { webparts: ["webPart"]; }
interface IdentityApiConnectorNode { uploadClientCertificate: Action<{ pkcs12Value?: string | null; password?: string | null; }, "identityApiConnector">; }
interface IdentityContainerNode { apiConnectors: ["identityApiConnector"]; authenticationEventListeners: ["authenticationEventListener"]; authenticationEventsFlows: ["authenticationEventsFlow"]; b2xUserFlows: ["b2xIdentityUserFlow"]; conditionalAccess: "conditionalAccessRoot"; customAuthenticationExtensions: ["customAuthenticationExtension"]; identityProviders: ["identityProviderBase"]; riskPrevention: "riskPreventionContainer"; userFlowAttributes: ["identityUserFlowAttribute"]; verifiedId: "identityVerifiedIdRoot"; }
interface IdentityGovernanceNode { accessReviews: "accessReviewSet"; appConsent: "appConsentApprovalRoute"; catalogs: ["accessPackageCatalog"]; entitlementManagement: "entitlementManagement"; lifecycleWorkflows: "identityGovernance.lifecycleWorkflowsContainer"; privilegedAccess: "privilegedAccessRoot"; termsOfUse: "termsOfUseContainer"; }
interface IdentityProtectionRootNode { riskDetections: ["riskDetection"]; riskyServicePrincipals: ["riskyServicePrincipal"]; riskyUsers: ["riskyUser"]; servicePrincipalRiskDetections: ["servicePrincipalRiskDetection"]; }
interface IdentityUserFlowAttributeAssignmentNode { userAttribute: "identityUserFlowAttribute"; }
interface IdentityVerifiedIdRootNode { profiles: ["verifiedIdProfile"]; }
interface ImportedWindowsAutopilotDeviceIdentityUploadNode { deviceIdentities: ["importedWindowsAutopilotDeviceIdentity"]; }
interface InferenceClassificationNode { overrides: ["inferenceClassificationOverride"]; }
interface InformationProtectionNode { bitlocker: "bitlocker"; threatAssessmentRequests: ["threatAssessmentRequest"]; }
interface InternetExplorerModeNode { siteLists: ["browserSiteList"]; }
interface InvitationNode { invitedUser: "user"; invitedUserSponsors: ["directoryObject"]; }
interface IosManagedAppProtectionNode extends TargetedManagedAppProtectionNode { apps: ["managedMobileApp"]; deploymentSummary: "managedAppPolicyDeploymentSummary"; }
interface ItemActivityNode { driveItem: "driveItem"; }
interface ItemActivityStatNode { activities: ["itemActivity"]; }
interface ItemAnalyticsNode { allTime: "itemActivityStat"; itemActivityStats: ["itemActivityStat"]; lastSevenDays: "itemActivityStat"; }
interface ItemAttachmentNode { item: "outlookItem"; }
interface LabelContentRightNode { label: "sensitivityLabel"; }
interface LandingPageNode { details: ["landingPageDetail"]; }
interface LearningProviderNode { learningContents: ["learningContent"]; learningCourseActivities: ["learningCourseActivity"]; }
interface LevelMapNode { fixtures: ["fixtureMap"]; sections: ["sectionMap"]; units: ["unitMap"]; }
interface ListNode extends BaseItemNode { columns: ["columnDefinition"]; contentTypes: ["contentType"]; drive: "drive"; items: ["listItem"]; operations: ["richLongRunningOperation"]; permissions: ["permission"]; subscriptions: ["subscription"]; }
interface ListItemNode extends BaseItemNode { createLink: Action<{ type?: string | null; scope?: string | null; expirationDateTime?: string | null; password?: string | null; message?: string | null; recipients?: MS.DriveRecipient[] | null; retainInheritedPermissions?: boolean | null; sendNotification?: boolean | null; }, "permission">; "getActivitiesByInterval()": ["itemActivityStat"]; analytics: "itemAnalytics"; documentSetVersions: ["documentSetVersion"]; driveItem: "driveItem"; fields: "fieldValueSet"; permissions: ["permission"]; versions: ["listItemVersion"]; }
interface ListItemVersionNode { restoreVersion: Action<{}, undefined>; fields: "fieldValueSet"; }
interface MailboxNode extends DirectoryObjectNode { createImportSession: Action<{}, Value<MS.MailboxItemImportSession>>; exportItems: Action<{ itemIds?: string[]; }, Value<MS.ExportItemResponse[]>>; folders: ["mailboxFolder"]; }
interface MailboxFolderNode { childFolders: ["mailboxFolder"]; items: ["mailboxItem"]; multiValueExtendedProperties: ["multiValueLegacyExtendedProperty"]; singleValueExtendedProperties: ["singleValueLegacyExtendedProperty"]; }
interface MailboxItemNode { multiValueExtendedProperties: ["multiValueLegacyExtendedProperty"]; singleValueExtendedProperties: ["singleValueLegacyExtendedProperty"]; }
interface MailFolderNode { copy: Action<{ destinationId?: string; }, "mailFolder">; move: Action<{ destinationId?: string; }, "mailFolder">; permanentDelete: Action<{}, undefined>; childFolders: ["mailFolder"]; messageRules: ["messageRule"]; messages: ["message"]; multiValueExtendedProperties: ["multiValueLegacyExtendedProperty"]; singleValueExtendedProperties: ["singleValueLegacyExtendedProperty"]; }
interface ManagedAppPolicyNode { targetApps: Action<{ apps?: MS.ManagedMobileApp[] | null; }, undefined>; }
interface ManagedAppProtectionNode extends ManagedAppPolicyNode { targetApps: Action<{ apps?: MS.ManagedMobileApp[] | null; }, undefined>; }
interface ManagedAppRegistrationNode { appliedPolicies: ["managedAppPolicy"]; intendedPolicies: ["managedAppPolicy"]; operations: ["managedAppOperation"]; }
interface ManagedDeviceNode { bypassActivationLock: Action<{}, undefined>; cleanWindowsDevice: Action<{ keepUserData?: boolean; }, undefined>; deleteUserFromSharedAppleDevice: Action<{ userPrincipalName?: string | null; }, undefined>; disableLostMode: Action<{}, undefined>; locateDevice: Action<{}, undefined>; logoutSharedAppleDeviceActiveUser: Action<{}, undefined>; rebootNow: Action<{}, undefined>; recoverPasscode: Action<{}, undefined>; remoteLock: Action<{}, undefined>; requestRemoteAssistance: Action<{}, undefined>; resetPasscode: Action<{}, undefined>; retire: Action<{}, undefined>; shutDown: Action<{}, undefined>; syncDevice: Action<{}, undefined>; updateWindowsDeviceAccount: Action<{ updateWindowsDeviceAccountActionParameter?: MS.UpdateWindowsDeviceAccountActionParameter | null; }, undefined>; windowsDefenderScan: Action<{ quickScan?: boolean; }, undefined>; windowsDefenderUpdateSignatures: Action<{}, undefined>; wipe: Action<{ keepEnrollmentData?: boolean | null; keepUserData?: boolean | null; macOsUnlockCode?: string | null; persistEsimDataPlan?: boolean | null; }, undefined>; deviceCategory: "deviceCategory"; deviceCompliancePolicyStates: ["deviceCompliancePolicyState"]; deviceConfigurationStates: ["deviceConfigurationState"]; logCollectionRequests: ["deviceLogCollectionResponse"]; users: ["user"]; windowsProtectionState: "windowsProtectionState"; }
interface ManagedDeviceMobileAppConfigurationNode { assign: Action<{ assignments?: MS.ManagedDeviceMobileAppConfigurationAssignment[] | null; }, undefined>; assignments: ["managedDeviceMobileAppConfigurationAssignment"]; deviceStatuses: ["managedDeviceMobileAppConfigurationDeviceStatus"]; deviceStatusSummary: "managedDeviceMobileAppConfigurationDeviceSummary"; userStatuses: ["managedDeviceMobileAppConfigurationUserStatus"]; userStatusSummary: "managedDeviceMobileAppConfigurationUserSummary"; }
interface ManagedEBookNode { assign: Action<{ managedEBookAssignments?: MS.ManagedEBookAssignment[] | null; }, undefined>; assignments: ["managedEBookAssignment"]; deviceStates: ["deviceInstallState"]; installSummary: "eBookInstallSummary"; userStateSummary: ["userInstallStateSummary"]; }
interface ManagedMobileLobAppNode extends MobileAppNode { contentVersions: ["mobileAppContent"]; }
interface MeetingAttendanceReportNode { attendanceRecords: ["attendanceRecord"]; }
interface MembershipOutlierInsightNode { container: "directoryObject"; lastModifiedBy: "user"; member: "directoryObject"; }
interface MessageNode { copy: Action<{ destinationId?: string; }, "message">; createForward: Action<{ toRecipients?: MS.Recipient[] | null; message?: MS.Message | null; comment?: string | null; }, "message">; createReply: Action<{ message?: MS.Message | null; comment?: string | null; }, "message">; createReplyAll: Action<{ message?: MS.Message | null; comment?: string | null; }, "message">; forward: Action<{ toRecipients?: MS.Recipient[] | null; message?: MS.Message | null; comment?: string | null; }, undefined>; move: Action<{ destinationId?: string; }, "message">; permanentDelete: Action<{}, undefined>; reply: Action<{ message?: MS.Message | null; comment?: string | null; }, undefined>; replyAll: Action<{ message?: MS.Message | null; comment?: string | null; }, undefined>; send: Action<{}, undefined>; attachments: ["attachment"]; extensions: ["extension"]; multiValueExtendedProperties: ["multiValueLegacyExtendedProperty"]; singleValueExtendedProperties: ["singleValueLegacyExtendedProperty"]; }
interface MessageTracingRootNode { messageTraces: ["exchangeMessageTrace"]; }
interface MicrosoftAuthenticatorAuthenticationMethodNode extends AuthenticationMethodNode { device: "device"; }
interface MicrosoftAuthenticatorAuthenticationMethodConfigurationNode { includeTargets: ["microsoftAuthenticatorAuthenticationMethodTarget"]; }
interface MobileAppNode { assign: Action<{ mobileAppAssignments?: MS.MobileAppAssignment[] | null; }, undefined>; assignments: ["mobileAppAssignment"]; categories: ["mobileAppCategory"]; }
interface MobileAppContentNode { containedApps: ["mobileContainedApp"]; files: ["mobileAppContentFile"]; }
interface MobileAppContentFileNode { commit: Action<{ fileEncryptionInfo?: MS.FileEncryptionInfo | null; }, undefined>; renewUpload: Action<{}, undefined>; }
interface MobileAppTroubleshootingEventNode { appLogCollectionRequests: ["appLogCollectionRequest"]; }
interface MobileLobAppNode extends MobileAppNode { contentVersions: ["mobileAppContent"]; }
interface MultiTenantOrganizationNode { joinRequest: "multiTenantOrganizationJoinRequestRecord"; tenants: ["multiTenantOrganizationMember"]; }
interface MultiTenantOrganizationIdentitySyncPolicyTemplateNode { resetToDefaultSettings: Action<{}, undefined>; }
interface MultiTenantOrganizationPartnerConfigurationTemplateNode { resetToDefaultSettings: Action<{}, undefined>; }
interface NamedLocationNode { restore: Action<{}, "namedLocation">; }
interface NotebookNode { copyNotebook: Action<{ groupId?: string | null; renameAs?: string | null; notebookFolder?: string | null; siteCollectionId?: string | null; siteId?: string | null; }, "onenoteOperation">; sectionGroups: ["sectionGroup"]; sections: ["onenoteSection"]; }
interface NotificationMessageTemplateNode { sendTestMessage: Action<{}, undefined>; localizedNotificationMessages: ["localizedNotificationMessage"]; }
interface OfficeGraphInsightsNode { shared: ["sharedInsight"]; trending: ["trending"]; used: ["usedInsight"]; }
interface OneDriveForBusinessProtectionPolicyNode extends ProtectionPolicyBaseNode { driveInclusionRules: ["driveProtectionRule"]; driveProtectionUnits: ["driveProtectionUnit"]; driveProtectionUnitsBulkAdditionJobs: ["driveProtectionUnitsBulkAdditionJob"]; }
interface OneDriveForBusinessRestoreSessionNode extends RestoreSessionBaseNode { driveRestoreArtifacts: ["driveRestoreArtifact"]; driveRestoreArtifactsBulkAdditionRequests: ["driveRestoreArtifactsBulkAdditionRequest"]; granularDriveRestoreArtifacts: ["granularDriveRestoreArtifact"]; }
interface OnenoteNode { notebooks: ["notebook"]; operations: ["onenoteOperation"]; pages: ["onenotePage"]; resources: ["onenoteResource"]; sectionGroups: ["sectionGroup"]; sections: ["onenoteSection"]; }
interface OnenotePageNode { copyToSection: Action<{ id?: string | null; groupId?: string | null; siteCollectionId?: string | null; siteId?: string | null; }, "onenoteOperation">; onenotePatchContent: Action<{ commands?: MS.OnenotePatchContentCommand[] | null; }, undefined>; "preview()": Value<MS.OnenotePagePreview>; content: Bytes; parentNotebook: "notebook"; parentSection: "onenoteSection"; }
interface OnenoteResourceNode { content: Bytes; }
interface OnenoteSectionNode { copyToNotebook: Action<{ id?: string | null; groupId?: string | null; renameAs?: string | null; siteCollectionId?: string | null; siteId?: string | null; }, "onenoteOperation">; copyToSectionGroup: Action<{ id?: string | null; groupId?: string | null; renameAs?: string | null; siteCollectionId?: string | null; siteId?: string | null; }, "onenoteOperation">; pages: ["onenotePage"]; parentNotebook: "notebook"; parentSectionGroup: "sectionGroup"; }
interface OnlineMeetingNode extends OnlineMeetingBaseNode { sendVirtualAppointmentReminderSms: Action<{ remindBeforeTimeInMinutesType?: MS.RemindBeforeTimeInMinutesType | null; attendees?: MS.AttendeeNotificationInfo[] | null; }, undefined>; sendVirtualAppointmentSms: Action<{ messageType?: MS.VirtualAppointmentMessageType | null; attendees?: MS.AttendeeNotificationInfo[] | null; }, undefined>; "getVirtualAppointmentJoinWebUrl()": Value<string>; attendeeReport: Bytes; recordings: ["callRecording"]; transcripts: ["callTranscript"]; }
interface OnlineMeetingBaseNode { attendanceReports: ["meetingAttendanceReport"]; }
interface OnlineMeetingEngagementConversationNode extends EngagementConversationNode { onlineMeeting: "onlineMeeting"; }
interface OrganizationNode extends DirectoryObjectNode { setMobileDeviceManagementAuthority: Action<{}, Value<number>>; branding: "organizationalBranding"; certificateBasedAuthConfiguration: ["certificateBasedAuthConfiguration"]; extensions: ["extension"]; }
interface OrganizationalBrandingNode extends OrganizationalBrandingPropertiesNode { localizations: ["organizationalBrandingLocalization"]; }
interface OrganizationalBrandingPropertiesNode { backgroundImage: Bytes; bannerLogo: Bytes; customCSS: Bytes; favicon: Bytes; headerLogo: Bytes; squareLogo: Bytes; squareLogoDark: Bytes; }
interface OrgContactNode extends DirectoryObjectNode { retryServiceProvisioning: Action<{}, undefined>; directReports: ["directoryObject"]; manager: "directoryObject"; memberOf: ["directoryObject"]; onPremisesSyncBehavior: "onPremisesSyncBehavior"; transitiveMemberOf: ["directoryObject"]; }
interface OutlookUserNode { "supportedLanguages()": Value<MS.LocaleInfo[]>; "supportedTimeZones()": Value<MS.TimeZoneInformation[]>; masterCategories: ["outlookCategory"]; }
interface ParticipantNode { mute: Action<{ clientContext?: string | null; }, "muteParticipantOperation">; startHoldMusic: Action<{ customPrompt?: MS.Prompt | null; clientContext?: string | null; }, "startHoldMusicOperation">; stopHoldMusic: Action<{ clientContext?: string | null; }, "stopHoldMusicOperation">; }
interface ParticipantJoiningNotificationNode { call: "call"; }
interface ParticipantLeftNotificationNode { call: "call"; }
interface PartnersNode { billing: "partners.billing.billing"; }
interface PeopleAdminSettingsNode { itemInsights: "insightsSettings"; profileCardProperties: ["profileCardProperty"]; profilePropertySettings: ["profilePropertySetting"]; profileSources: ["profileSource"]; pronouns: "pronounsSettings"; }
interface PermissionNode { grant: Action<{ roles?: string[] | null; recipients?: MS.DriveRecipient[] | null; }, ["permission"]>; }
interface PermissionGrantPolicyNode extends DirectoryObjectNode { excludes: ["permissionGrantConditionSet"]; includes: ["permissionGrantConditionSet"]; }
interface PhoneAuthenticationMethodNode extends AuthenticationMethodNode { disableSmsSignIn: Action<{}, undefined>; enableSmsSignIn: Action<{}, undefined>; }
interface PinnedChatMessageInfoNode { message: "chatMessage"; }
interface PlaceNode { "descendants()": ["place"]; checkIns: ["checkInClaim"]; }
interface PlannerNode { buckets: ["plannerBucket"]; plans: ["plannerPlan"]; tasks: ["plannerTask"]; }
interface PlannerBucketNode { tasks: ["plannerTask"]; }
interface PlannerGroupNode { plans: ["plannerPlan"]; }
interface PlannerPlanNode { buckets: ["plannerBucket"]; details: "plannerPlanDetails"; tasks: ["plannerTask"]; }
interface PlannerTaskNode { assignedToTaskBoardFormat: "plannerAssignedToTaskBoardTaskFormat"; bucketTaskBoardFormat: "plannerBucketTaskBoardTaskFormat"; details: "plannerTaskDetails"; progressTaskBoardFormat: "plannerProgressTaskBoardTaskFormat"; }
interface PlannerUserNode { plans: ["plannerPlan"]; tasks: ["plannerTask"]; }
interface PlatformCredentialAuthenticationMethodNode extends AuthenticationMethodNode { device: "device"; }
interface PolicyRootNode { activityBasedTimeoutPolicies: ["activityBasedTimeoutPolicy"]; adminConsentRequestPolicy: "adminConsentRequestPolicy"; appManagementPolicies: ["appManagementPolicy"]; authenticationFlowsPolicy: "authenticationFlowsPolicy"; authenticationMethodsPolicy: "authenticationMethodsPolicy"; authenticationStrengthPolicies: ["authenticationStrengthPolicy"]; authorizationPolicy: "authorizationPolicy"; claimsMappingPolicies: ["claimsMappingPolicy"]; conditionalAccessPolicies: ["conditionalAccessPolicy"]; crossTenantAccessPolicy: "crossTenantAccessPolicy"; defaultAppManagementPolicy: "tenantAppManagementPolicy"; deviceRegistrationPolicy: "deviceRegistrationPolicy"; featureRolloutPolicies: ["featureRolloutPolicy"]; federatedTokenValidationPolicy: "federatedTokenValidationPolicy"; homeRealmDiscoveryPolicies: ["homeRealmDiscoveryPolicy"]; identitySecurityDefaultsEnforcementPolicy: "identitySecurityDefaultsEnforcementPolicy"; ownerlessGroupPolicy: "ownerlessGroupPolicy"; permissionGrantPolicies: ["permissionGrantPolicy"]; roleManagementPolicies: ["unifiedRoleManagementPolicy"]; roleManagementPolicyAssignments: ["unifiedRoleManagementPolicyAssignment"]; tokenIssuancePolicies: ["tokenIssuancePolicy"]; tokenLifetimePolicies: ["tokenLifetimePolicy"]; }
interface PolicyTemplateNode { multiTenantOrganizationIdentitySynchronization: "multiTenantOrganizationIdentitySyncPolicyTemplate"; multiTenantOrganizationPartnerConfiguration: "multiTenantOrganizationPartnerConfigurationTemplate"; }
interface PostNode { forward: Action<{ comment?: string | null; toRecipients?: MS.Recipient[]; }, undefined>; reply: Action<{ post?: MS.Post; }, undefined>; attachments: ["attachment"]; extensions: ["extension"]; inReplyTo: "post"; multiValueExtendedProperties: ["multiValueLegacyExtendedProperty"]; singleValueExtendedProperties: ["singleValueLegacyExtendedProperty"]; }
interface PresenceNode { clearAutomaticLocation: Action<{}, undefined>; clearLocation: Action<{}, undefined>; clearPresence: Action<{ sessionId?: string | null; }, undefined>; clearUserPreferredPresence: Action<{}, undefined>; setAutomaticLocation: Action<{ workLocationType?: MS.WorkLocationType; placeId?: string | null; }, undefined>; setManualLocation: Action<{ workLocationType?: MS.WorkLocationType; placeId?: string | null; }, undefined>; setPresence: Action<{ sessionId?: string | null; availability?: string; activity?: string; expirationDuration?: string | null; }, undefined>; setStatusMessage: Action<{ statusMessage?: MS.PresenceStatusMessage | null; }, undefined>; setUserPreferredPresence: Action<{ availability?: string; activity?: string; expirationDuration?: string | null; }, undefined>; }
interface PrintNode { connectors: ["printConnector"]; operations: ["printOperation"]; printers: ["printer"]; services: ["printService"]; shares: ["printerShare"]; taskDefinitions: ["printTaskDefinition"]; }
interface PrintDocumentNode { createUploadSession: Action<{ properties?: MS.PrintDocumentUploadProperties; }, Value<MS.UploadSession>>; }
interface PrinterNode extends PrinterBaseNode { restoreFactoryDefaults: Action<{}, undefined>; connectors: ["printConnector"]; shares: ["printerShare"]; taskTriggers: ["printTaskTrigger"]; }
interface PrinterBaseNode { jobs: ["printJob"]; }
interface PrinterCreateOperationNode { printer: "printer"; }
interface PrinterShareNode extends PrinterBaseNode { allowedGroups: ["group"]; allowedUsers: ["user"]; printer: "printer"; }
interface PrintJobNode { abort: Action<{ reason?: string | null; }, undefined>; cancel: Action<{}, undefined>; redirect: Action<{ destinationPrinterId?: string; configuration?: MS.PrintJobConfiguration | null; }, "printJob">; start: Action<{}, Value<MS.PrintJobStatus>>; documents: ["printDocument"]; tasks: ["printTask"]; }
interface PrintServiceNode { endpoints: ["printServiceEndpoint"]; }
interface PrintTaskNode { definition: "printTaskDefinition"; trigger: "printTaskTrigger"; }
interface PrintTaskDefinitionNode { tasks: ["printTask"]; }
interface PrintTaskTriggerNode { definition: "printTaskDefinition"; }
interface PrivacyNode { subjectRightsRequests: ["subjectRightsRequest"]; }
interface PrivilegedAccessGroupNode { assignmentApprovals: ["approval"]; assignmentScheduleInstances: ["privilegedAccessGroupAssignmentScheduleInstance"]; assignmentScheduleRequests: ["privilegedAccessGroupAssignmentScheduleRequest"]; assignmentSchedules: ["privilegedAccessGroupAssignmentSchedule"]; eligibilityScheduleInstances: ["privilegedAccessGroupEligibilityScheduleInstance"]; eligibilityScheduleRequests: ["privilegedAccessGroupEligibilityScheduleRequest"]; eligibilitySchedules: ["privilegedAccessGroupEligibilitySchedule"]; }
interface PrivilegedAccessGroupAssignmentScheduleNode { activatedUsing: "privilegedAccessGroupEligibilitySchedule"; group: "group"; principal: "directoryObject"; }
interface PrivilegedAccessGroupAssignmentScheduleInstanceNode { activatedUsing: "privilegedAccessGroupEligibilityScheduleInstance"; group: "group"; principal: "directoryObject"; }
interface PrivilegedAccessGroupAssignmentScheduleRequestNode { cancel: Action<{}, undefined>; activatedUsing: "privilegedAccessGroupEligibilitySchedule"; group: "group"; principal: "directoryObject"; targetSchedule: "privilegedAccessGroupEligibilitySchedule"; }
interface PrivilegedAccessGroupEligibilityScheduleNode { group: "group"; principal: "directoryObject"; }
interface PrivilegedAccessGroupEligibilityScheduleInstanceNode { group: "group"; principal: "directoryObject"; }
interface PrivilegedAccessGroupEligibilityScheduleRequestNode { cancel: Action<{}, undefined>; group: "group"; principal: "directoryObject"; targetSchedule: "privilegedAccessGroupEligibilitySchedule"; }
interface PrivilegedAccessRootNode { group: "privilegedAccessGroup"; }
interface ProtectionPolicyBaseNode { activate: Action<{}, "protectionPolicyBase">; deactivate: Action<{}, "protectionPolicyBase">; }
interface ProtectionRuleBaseNode { deleteAndUnprotect: Action<{}, "protectionRuleBase">; run: Action<{}, "protectionRuleBase">; }
interface ProtectionUnitBaseNode { cancelOffboard: Action<{}, "protectionUnitBase">; offboard: Action<{}, "protectionUnitBase">; }
interface PublicKeyInfrastructureRootNode { certificateBasedAuthConfigurations: ["certificateBasedAuthPki"]; }
interface QrCodePinAuthenticationMethodNode extends AuthenticationMethodNode { pin: "qrPin"; standardQRCode: "qrCode"; temporaryQRCode: "qrCode"; }
interface QrCodePinAuthenticationMethodConfigurationNode { includeTargets: ["authenticationMethodTarget"]; }
interface RbacApplicationNode { resourceNamespaces: ["unifiedRbacResourceNamespace"]; roleAssignments: ["unifiedRoleAssignment"]; roleAssignmentScheduleInstances: ["unifiedRoleAssignmentScheduleInstance"]; roleAssignmentScheduleRequests: ["unifiedRoleAssignmentScheduleRequest"]; roleAssignmentSchedules: ["unifiedRoleAssignmentSchedule"]; roleDefinitions: ["unifiedRoleDefinition"]; roleEligibilityScheduleInstances: ["unifiedRoleEligibilityScheduleInstance"]; roleEligibilityScheduleRequests: ["unifiedRoleEligibilityScheduleRequest"]; roleEligibilitySchedules: ["unifiedRoleEligibilitySchedule"]; }
interface RecycleBinNode extends BaseItemNode { items: ["recycleBinItem"]; }
interface RemoteAssistancePartnerNode { beginOnboarding: Action<{}, undefined>; disconnect: Action<{}, undefined>; }
interface RemoteDesktopSecurityConfigurationNode { approvedClientApps: ["approvedClientApp"]; targetDeviceGroups: ["targetDeviceGroup"]; }
interface ReportRootNode { "deviceConfigurationDeviceActivity()": Value<MS.Report>; "deviceConfigurationUserActivity()": Value<MS.Report>; "getEmailActivityCounts()": Bytes; "getEmailActivityUserCounts()": Bytes; "getEmailActivityUserDetail()": Bytes; "getEmailAppUsageAppsUserCounts()": Bytes; "getEmailAppUsageUserCounts()": Bytes; "getEmailAppUsageUserDetail()": Bytes; "getEmailAppUsageVersionsUserCounts()": Bytes; "getGroupArchivedPrintJobs()": Value<MS.ArchivedPrintJob[]>; "getM365AppPlatformUserCounts()": Bytes; "getM365AppUserCounts()": Bytes; "getM365AppUserDetail()": Bytes; "getMailboxUsageDetail()": Bytes; "getMailboxUsageMailboxCounts()": Bytes; "getMailboxUsageQuotaStatusMailboxCounts()": Bytes; "getMailboxUsageStorage()": Bytes; "getOffice365ActivationCounts()": Bytes; "getOffice365ActivationsUserCounts()": Bytes; "getOffice365ActivationsUserDetail()": Bytes; "getOffice365ActiveUserCounts()": Bytes; "getOffice365ActiveUserDetail()": Bytes; "getOffice365GroupsActivityCounts()": Bytes; "getOffice365GroupsActivityDetail()": Bytes; "getOffice365GroupsActivityFileCounts()": Bytes; "getOffice365GroupsActivityGroupCounts()": Bytes; "getOffice365GroupsActivityStorage()": Bytes; "getOffice365ServicesUserCounts()": Bytes; "getOneDriveActivityFileCounts()": Bytes; "getOneDriveActivityUserCounts()": Bytes; "getOneDriveActivityUserDetail()": Bytes; "getOneDriveUsageAccountCounts()": Bytes; "getOneDriveUsageAccountDetail()": Bytes; "getOneDriveUsageFileCounts()": Bytes; "getOneDriveUsageStorage()": Bytes; "getPrinterArchivedPrintJobs()": Value<MS.ArchivedPrintJob[]>; "getRelyingPartyDetailedSummary()": ["relyingPartyDetailedSummary"]; "getSharePointActivityFileCounts()": Bytes; "getSharePointActivityPages()": Bytes; "getSharePointActivityUserCounts()": Bytes; "getSharePointActivityUserDetail()": Bytes; "getSharePointSiteUsageDetail()": Bytes; "getSharePointSiteUsageFileCounts()": Bytes; "getSharePointSiteUsagePages()": Bytes; "getSharePointSiteUsageSiteCounts()": Bytes; "getSharePointSiteUsageStorage()": Bytes; "getSkypeForBusinessActivityCounts()": Bytes; "getSkypeForBusinessActivityUserCounts()": Bytes; "getSkypeForBusinessActivityUserDetail()": Bytes; "getSkypeForBusinessDeviceUsageDistributionUserCounts()": Bytes; "getSkypeForBusinessDeviceUsageUserCounts()": Bytes; "getSkypeForBusinessDeviceUsageUserDetail()": Bytes; "getSkypeForBusinessOrganizerActivityCounts()": Bytes; "getSkypeForBusinessOrganizerActivityMinuteCounts()": Bytes; "getSkypeForBusinessOrganizerActivityUserCounts()": Bytes; "getSkypeForBusinessParticipantActivityCounts()": Bytes; "getSkypeForBusinessParticipantActivityMinuteCounts()": Bytes; "getSkypeForBusinessParticipantActivityUserCounts()": Bytes; "getSkypeForBusinessPeerToPeerActivityCounts()": Bytes; "getSkypeForBusinessPeerToPeerActivityMinuteCounts()": Bytes; "getSkypeForBusinessPeerToPeerActivityUserCounts()": Bytes; "getTeamsDeviceUsageDistributionUserCounts()": Bytes; "getTeamsDeviceUsageUserCounts()": Bytes; "getTeamsDeviceUsageUserDetail()": Bytes; "getTeamsTeamActivityCounts()": Bytes; "getTeamsTeamActivityDetail()": Bytes; "getTeamsTeamActivityDistributionCounts()": Bytes; "getTeamsTeamCounts()": Bytes; "getTeamsUserActivityCounts()": Bytes; "getTeamsUserActivityUserCounts()": Bytes; "getTeamsUserActivityUserDetail()": Bytes; "getUserArchivedPrintJobs()": Value<MS.ArchivedPrintJob[]>; "getYammerActivityCounts()": Bytes; "getYammerActivityUserCounts()": Bytes; "getYammerActivityUserDetail()": Bytes; "getYammerDeviceUsageDistributionUserCounts()": Bytes; "getYammerDeviceUsageUserCounts()": Bytes; "getYammerDeviceUsageUserDetail()": Bytes; "getYammerGroupsActivityCounts()": Bytes; "getYammerGroupsActivityDetail()": Bytes; "getYammerGroupsActivityGroupCounts()": Bytes; "managedDeviceEnrollmentFailureDetails()": Value<MS.Report>; "managedDeviceEnrollmentTopFailures()": Value<MS.Report>; authenticationMethods: "authenticationMethodsRoot"; dailyPrintUsageByPrinter: ["printUsageByPrinter"]; dailyPrintUsageByUser: ["printUsageByUser"]; monthlyPrintUsageByPrinter: ["printUsageByPrinter"]; monthlyPrintUsageByUser: ["printUsageByUser"]; partners: "partners"; security: "securityReportsRoot"; }
interface ReportsRootNode { readingAssignmentSubmissions: ["readingAssignmentSubmission"]; readingCoachPassages: ["readingCoachPassage"]; reflectCheckInResponses: ["reflectCheckInResponse"]; speakerAssignmentSubmissions: ["speakerAssignmentSubmission"]; }
interface RestoreArtifactBaseNode { restorePoint: "restorePoint"; }
interface RestorePointNode { protectionUnit: "protectionUnitBase"; }
interface RestoreSessionBaseNode { activate: Action<{}, "restoreSessionBase">; }
interface RiskPreventionContainerNode { fraudProtectionProviders: ["fraudProtectionProvider"]; webApplicationFirewallProviders: ["webApplicationFirewallProvider"]; webApplicationFirewallVerifications: ["webApplicationFirewallVerificationModel"]; }
interface RiskyServicePrincipalNode { history: ["riskyServicePrincipalHistoryItem"]; }
interface RiskyUserNode { history: ["riskyUserHistoryItem"]; }
interface RoleAssignmentNode { roleDefinition: "roleDefinition"; }
interface RoleDefinitionNode { roleAssignments: ["roleAssignment"]; }
interface RoleManagementNode { directory: "rbacApplication"; entitlementManagement: "rbacApplication"; }
interface RoomListNode extends PlaceNode { rooms: ["room"]; workspaces: ["workspace"]; }
interface SamlOrWsFedExternalDomainFederationNode { domains: ["externalDomainName"]; }
interface ScheduleNode { share: Action<{ notifyTeam?: boolean | null; startDateTime?: string | null; endDateTime?: string | null; }, undefined>; dayNotes: ["dayNote"]; offerShiftRequests: ["offerShiftRequest"]; openShiftChangeRequests: ["openShiftChangeRequest"]; openShifts: ["openShift"]; schedulingGroups: ["schedulingGroup"]; shifts: ["shift"]; swapShiftsChangeRequests: ["swapShiftsChangeRequest"]; timeCards: ["timeCard"]; timeOffReasons: ["timeOffReason"]; timeOffRequests: ["timeOffRequest"]; timesOff: ["timeOff"]; }
interface ScheduleChangeRequestNode extends ChangeTrackedEntityNode { approve: Action<{ message?: string | null; }, undefined>; decline: Action<{ message?: string | null; }, undefined>; }
interface SearchEntityNode { query: Action<{ requests?: MS.SearchRequest[]; }, Value<MS.SearchResponse[]>>; acronyms: ["search.acronym"]; bookmarks: ["search.bookmark"]; qnas: ["search.qna"]; }
interface SectionGroupNode { parentNotebook: "notebook"; parentSectionGroup: "sectionGroup"; sectionGroups: ["sectionGroup"]; sections: ["onenoteSection"]; }
interface SecurityNode { runHuntingQuery: Action<{ query?: string | null; timespan?: string | null; }, Value<MS.SecurityNamespace.HuntingQueryResults>>; alerts: ["alert"]; alerts_v2: ["security.alert"]; attackSimulation: "attackSimulationRoot"; auditLog: "security.auditCoreRoot"; cases: "security.casesRoot"; collaboration: "security.collaborationRoot"; dataSecurityAndGovernance: "tenantDataSecurityAndGovernance"; identities: "security.identityContainer"; incidents: ["security.incident"]; labels: "security.labelsRoot"; secureScoreControlProfiles: ["secureScoreControlProfile"]; secureScores: ["secureScore"]; subjectRightsRequests: ["subjectRightsRequest"]; threatIntelligence: "security.threatIntelligence"; triggers: "security.triggersRoot"; triggerTypes: "security.triggerTypesRoot"; }
interface SecurityReportsRootNode { "getAttackSimulationRepeatOffenders()": Value<MS.AttackSimulationRepeatOffender[]>; "getAttackSimulationSimulationUserCoverage()": Value<MS.AttackSimulationSimulationUserCoverage[]>; "getAttackSimulationTrainingUserCoverage()": Value<MS.AttackSimulationTrainingUserCoverage[]>; }
interface SensitivityLabelNode { rights: "usageRightsIncluded"; sublabels: ["sensitivityLabel"]; }
interface ServiceAnnouncementNode { healthOverviews: ["serviceHealth"]; issues: ["serviceHealthIssue"]; messages: ["serviceUpdateMessage"]; }
interface ServiceAnnouncementAttachmentNode { content: Bytes; }
interface ServiceAppNode { activate: Action<{ effectiveDateTime?: string; }, "serviceApp">; deactivate: Action<{}, "serviceApp">; }
interface ServiceHealthNode { issues: ["serviceHealthIssue"]; }
interface ServiceHealthIssueNode { "incidentReport()": Bytes; }
interface ServicePrincipalNode extends DirectoryObjectNode { addKey: Action<{ keyCredential?: MS.KeyCredential; passwordCredential?: MS.PasswordCredential | null; proof?: string; }, Value<MS.KeyCredential>>; addPassword: Action<{ passwordCredential?: MS.PasswordCredential | null; }, Value<MS.PasswordCredential>>; addTokenSigningCertificate: Action<{ displayName?: string | null; endDateTime?: string | null; }, Value<MS.SelfSignedCertificate>>; removeKey: Action<{ keyId?: string; proof?: string; }, undefined>; removePassword: Action<{ keyId?: string; }, undefined>; appManagementPolicies: ["appManagementPolicy"]; appRoleAssignedTo: ["appRoleAssignment"]; appRoleAssignments: ["appRoleAssignment"]; claimsMappingPolicies: ["claimsMappingPolicy"]; createdObjects: ["directoryObject"]; delegatedPermissionClassifications: ["delegatedPermissionClassification"]; endpoints: ["endpoint"]; federatedIdentityCredentials: ["federatedIdentityCredential"]; homeRealmDiscoveryPolicies: ["homeRealmDiscoveryPolicy"]; memberOf: ["directoryObject"]; oauth2PermissionGrants: ["oAuth2PermissionGrant"]; ownedObjects: ["directoryObject"]; owners: ["directoryObject"]; remoteDesktopSecurityConfiguration: "remoteDesktopSecurityConfiguration"; synchronization: "synchronization"; tokenIssuancePolicies: ["tokenIssuancePolicy"]; tokenLifetimePolicies: ["tokenLifetimePolicy"]; transitiveMemberOf: ["directoryObject"]; }
interface ServiceUpdateMessageNode { attachmentsArchive: Bytes; attachments: ["serviceAnnouncementAttachment"]; }
interface SharedDriveItemNode extends BaseItemNode { driveItem: "driveItem"; items: ["driveItem"]; list: "list"; listItem: "listItem"; permission: "permission"; root: "driveItem"; site: "site"; }
interface SharedInsightNode { lastSharedMethod: "entity"; resource: "entity"; }
interface SharedWithChannelTeamInfoNode extends TeamInfoNode { allowedMembers: ["conversationMember"]; }
interface SharepointNode { settings: "sharepointSettings"; }
interface SharePointGroupNode { members: ["sharePointGroupMember"]; }
interface SharePointMigrationJobNode { progressEvents: ["sharePointMigrationEvent"]; }
interface SharePointProtectionPolicyNode extends ProtectionPolicyBaseNode { siteInclusionRules: ["siteProtectionRule"]; siteProtectionUnits: ["siteProtectionUnit"]; siteProtectionUnitsBulkAdditionJobs: ["siteProtectionUnitsBulkAdditionJob"]; }
interface SharePointRestoreSessionNode extends RestoreSessionBaseNode { granularSiteRestoreArtifacts: ["granularSiteRestoreArtifact"]; siteRestoreArtifacts: ["siteRestoreArtifact"]; siteRestoreArtifactsBulkAdditionRequests: ["siteRestoreArtifactsBulkAdditionRequest"]; }
interface SimulationNode { landingPage: "landingPage"; loginPage: "loginPage"; payload: "payload"; }
interface SimulationAutomationNode { runs: ["simulationAutomationRun"]; }
interface SiteNode extends BaseItemNode { "getActivitiesByInterval()": ["itemActivityStat"]; "getApplicableContentTypesForList()": ["contentType"]; "getByPath()": "site"; analytics: "itemAnalytics"; columns: ["columnDefinition"]; contentTypes: ["contentType"]; drive: "drive"; drives: ["drive"]; externalColumns: ["columnDefinition"]; items: ["baseItem"]; lists: ["list"]; onenote: "onenote"; operations: ["richLongRunningOperation"]; pages: ["baseSitePage"]; permissions: ["permission"]; sites: ["site"]; termStore: "termStore.store"; termStores: ["termStore.store"]; }
interface SitePageNode extends BaseItemNode { getWebPartsByPosition: Action<{ webPartIndex?: number | null; horizontalSectionId?: number | null; isInVerticalSection?: boolean | null; columnId?: number | null; }, ["webPart"]>; publish: Action<{}, undefined>; canvasLayout: "canvasLayout"; webParts: ["webPart"]; }
interface SmsAuthenticationMethodConfigurationNode { includeTargets: ["smsAuthenticationMethodTarget"]; }
interface SoftwareOathAuthenticationMethodConfigurationNode { includeTargets: ["authenticationMethodTarget"]; }
interface SolutionsRootNode { backupRestore: "backupRestoreRoot"; bookingBusinesses: ["bookingBusiness"]; bookingCurrencies: ["bookingCurrency"]; virtualEvents: "virtualEventsRoot"; }
interface StorageNode { fileStorage: "fileStorage"; settings: "storageSettings"; }
interface StorageSettingsNode { quota: "unifiedStorageQuota"; }
interface StsPolicyNode extends DirectoryObjectNode { appliesTo: ["directoryObject"]; }
interface SubjectRightsRequestNode { "getFinalAttachment()": Bytes; "getFinalReport()": Bytes; approvers: ["user"]; collaborators: ["user"]; notes: ["authoredNote"]; team: "team"; }
interface SubscriptionNode { reauthorize: Action<{}, undefined>; }
interface SynchronizationNode { acquireAccessToken: Action<{ credentials?: MS.SynchronizationSecretKeyStringValuePair[] | null; }, undefined>; jobs: ["synchronizationJob"]; templates: ["synchronizationTemplate"]; }
interface SynchronizationJobNode { pause: Action<{}, undefined>; provisionOnDemand: Action<{ parameters?: MS.SynchronizationJobApplicationParameters[] | null; }, Value<MS.StringKeyStringValuePair>>; restart: Action<{ criteria?: MS.SynchronizationJobRestartCriteria | null; }, undefined>; start: Action<{}, undefined>; validateCredentials: Action<{ applicationIdentifier?: string | null; templateId?: string | null; useSavedCredentials?: boolean | null; credentials?: MS.SynchronizationSecretKeyStringValuePair[] | null; }, undefined>; bulkUpload: "bulkUpload"; schema: "synchronizationSchema"; }
interface SynchronizationSchemaNode { parseExpression: Action<{ expression?: string | null; testInputObject?: MS.ExpressionInputObject | null; targetAttributeDefinition?: MS.AttributeDefinition | null; }, Value<MS.ParseExpressionResponse>>; "filterOperators()": ["filterOperatorSchema"]; "functions()": ["attributeMappingFunctionSchema"]; directories: ["directoryDefinition"]; }
interface SynchronizationTemplateNode { schema: "synchronizationSchema"; }
interface TargetedManagedAppConfigurationNode extends ManagedAppPolicyNode { assign: Action<{ assignments?: MS.TargetedManagedAppPolicyAssignment[] | null; }, undefined>; targetApps: Action<{ apps?: MS.ManagedMobileApp[] | null; appGroupType?: MS.TargetedManagedAppGroupType | null; }, undefined>; apps: ["managedMobileApp"]; assignments: ["targetedManagedAppPolicyAssignment"]; deploymentSummary: "managedAppPolicyDeploymentSummary"; }
interface TargetedManagedAppProtectionNode extends ManagedAppProtectionNode { assign: Action<{ assignments?: MS.TargetedManagedAppPolicyAssignment[] | null; }, undefined>; targetApps: Action<{ apps?: MS.ManagedMobileApp[] | null; appGroupType?: MS.TargetedManagedAppGroupType | null; }, undefined>; assignments: ["targetedManagedAppPolicyAssignment"]; }
interface TeamNode { archive: Action<{ shouldSetSpoSiteReadOnlyForMembers?: boolean | null; }, undefined>; clone: Action<{ displayName?: string | null; description?: string | null; mailNickname?: string | null; classification?: string | null; visibility?: MS.TeamVisibilityType; partsToClone?: MS.ClonableTeamParts; }, undefined>; completeMigration: Action<{}, undefined>; sendActivityNotification: Action<{ topic?: MS.TeamworkActivityTopic | null; activityType?: string | null; chainId?: number | null; previewText?: MS.ItemBody | null; teamsAppId?: string | null; templateParameters?: MS.KeyValuePair[] | null; recipient?: MS.TeamworkNotificationRecipient | null; iconId?: string | null; }, undefined>; unarchive: Action<{}, undefined>; allChannels: ["channel"]; channels: ["channel"]; group: "group"; incomingChannels: ["channel"]; installedApps: ["teamsAppInstallation"]; members: ["conversationMember"]; operations: ["teamsAsyncOperation"]; permissionGrants: ["resourceSpecificPermissionGrant"]; photo: "profilePhoto"; primaryChannel: "channel"; schedule: "schedule"; tags: ["teamworkTag"]; template: "teamsTemplate"; }
interface TeamInfoNode { team: "team"; }
interface TeamsAppNode { appDefinitions: ["teamsAppDefinition"]; }
interface TeamsAppDefinitionNode { bot: "teamworkBot"; }
interface TeamsAppInstallationNode { upgrade: Action<{ consentedPermissionSet?: MS.TeamsAppPermissionSet | null; }, undefined>; teamsApp: "teamsApp"; teamsAppDefinition: "teamsAppDefinition"; }
interface TeamsTabNode { teamsApp: "teamsApp"; }
interface TeamworkNode { sendActivityNotificationToRecipients: Action<{ topic?: MS.TeamworkActivityTopic | null; activityType?: string | null; chainId?: number | null; previewText?: MS.ItemBody | null; teamsAppId?: string | null; templateParameters?: MS.KeyValuePair[] | null; recipients?: MS.TeamworkNotificationRecipient[] | null; iconId?: string | null; }, undefined>; deletedChats: ["deletedChat"]; deletedTeams: ["deletedTeam"]; teamsAppSettings: "teamsAppSettings"; workforceIntegrations: ["workforceIntegration"]; }
interface TeamworkTagNode { members: ["teamworkTagMember"]; }
interface TemporaryAccessPassAuthenticationMethodConfigurationNode { includeTargets: ["authenticationMethodTarget"]; }
interface TenantDataSecurityAndGovernanceNode extends DataSecurityAndGovernanceNode { processContentAsync: Action<{ processContentRequests?: MS.ProcessContentBatchRequest[] | null; }, Value<MS.ProcessContentResponses[]>>; protectionScopes: "tenantProtectionScopeContainer"; }
interface TenantProtectionScopeContainerNode { compute: Action<{ activities?: MS.UserActivityTypes | null; locations?: MS.PolicyLocation[] | null; pivotOn?: MS.PolicyPivotProperty | null; deviceMetadata?: MS.DeviceMetadata | null; integratedAppMetadata?: MS.IntegratedApplicationMetadata | null; }, Value<MS.PolicyTenantScope[]>>; }
interface TenantRelationshipNode { "findTenantInformationByDomainName()": Value<MS.TenantInformation>; "findTenantInformationByTenantId()": Value<MS.TenantInformation>; delegatedAdminCustomers: ["delegatedAdminCustomer"]; delegatedAdminRelationships: ["delegatedAdminRelationship"]; multiTenantOrganization: "multiTenantOrganization"; }
interface TermsAndConditionsNode { acceptanceStatuses: ["termsAndConditionsAcceptanceStatus"]; assignments: ["termsAndConditionsAssignment"]; }
interface TermsAndConditionsAcceptanceStatusNode { termsAndConditions: "termsAndConditions"; }
interface TermsOfUseContainerNode { agreementAcceptances: ["agreementAcceptance"]; agreements: ["agreement"]; }
interface ThreatAssessmentRequestNode { results: ["threatAssessmentResult"]; }
interface TimeCardNode extends ChangeTrackedEntityNode { clockOut: Action<{ isAtApprovedLocation?: boolean | null; notes?: MS.ItemBody | null; }, "timeCard">; confirm: Action<{}, "timeCard">; endBreak: Action<{ isAtApprovedLocation?: boolean | null; notes?: MS.ItemBody | null; }, "timeCard">; startBreak: Action<{ isAtApprovedLocation?: boolean | null; notes?: MS.ItemBody | null; }, "timeCard">; }
interface TodoNode { lists: ["todoTaskList"]; }
interface TodoTaskNode { attachments: ["attachmentBase"]; attachmentSessions: ["attachmentSession"]; checklistItems: ["checklistItem"]; extensions: ["extension"]; linkedResources: ["linkedResource"]; }
interface TodoTaskListNode { extensions: ["extension"]; tasks: ["todoTask"]; }
interface TrainingNode { languageDetails: ["trainingLanguageDetail"]; }
interface TrendingNode { resource: "entity"; }
interface UnifiedRbacResourceNamespaceNode { resourceActions: ["unifiedRbacResourceAction"]; }
interface UnifiedRoleAssignmentNode { appScope: "appScope"; directoryScope: "directoryObject"; principal: "directoryObject"; roleDefinition: "unifiedRoleDefinition"; }
interface UnifiedRoleAssignmentScheduleNode extends UnifiedRoleScheduleBaseNode { activatedUsing: "unifiedRoleEligibilitySchedule"; }
interface UnifiedRoleAssignmentScheduleInstanceNode extends UnifiedRoleScheduleInstanceBaseNode { activatedUsing: "unifiedRoleEligibilityScheduleInstance"; }
interface UnifiedRoleAssignmentScheduleRequestNode { cancel: Action<{}, undefined>; activatedUsing: "unifiedRoleEligibilitySchedule"; appScope: "appScope"; directoryScope: "directoryObject"; principal: "directoryObject"; roleDefinition: "unifiedRoleDefinition"; targetSchedule: "unifiedRoleAssignmentSchedule"; }
interface UnifiedRoleDefinitionNode { inheritsPermissionsFrom: ["unifiedRoleDefinition"]; }
interface UnifiedRoleEligibilityScheduleRequestNode { cancel: Action<{}, undefined>; appScope: "appScope"; directoryScope: "directoryObject"; principal: "directoryObject"; roleDefinition: "unifiedRoleDefinition"; targetSchedule: "unifiedRoleEligibilitySchedule"; }
interface UnifiedRoleManagementPolicyNode { effectiveRules: ["unifiedRoleManagementPolicyRule"]; rules: ["unifiedRoleManagementPolicyRule"]; }
interface UnifiedRoleManagementPolicyAssignmentNode { policy: "unifiedRoleManagementPolicy"; }
interface UnifiedRoleScheduleBaseNode { appScope: "appScope"; directoryScope: "directoryObject"; principal: "directoryObject"; roleDefinition: "unifiedRoleDefinition"; }
interface UnifiedRoleScheduleInstanceBaseNode { appScope: "appScope"; directoryScope: "directoryObject"; principal: "directoryObject"; roleDefinition: "unifiedRoleDefinition"; }
interface UnifiedStorageQuotaNode { services: ["serviceStorageQuotaBreakdown"]; }
interface UsedInsightNode { resource: "entity"; }
interface UserNode extends DirectoryObjectNode { assignLicense: Action<{ addLicenses?: MS.AssignedLicense[]; removeLicenses?: string[]; }, "user">; changePassword: Action<{ currentPassword?: string | null; newPassword?: string | null; }, undefined>; exportPersonalData: Action<{ storageLocation?: string | null; }, undefined>; findMeetingTimes: Action<{ attendees?: MS.AttendeeBase[] | null; locationConstraint?: MS.LocationConstraint | null; timeConstraint?: MS.TimeConstraint | null; meetingDuration?: string | null; maxCandidates?: number | null; isOrganizerOptional?: boolean | null; returnSuggestionReasons?: boolean | null; minimumAttendeePercentage?: number | null; }, Value<MS.MeetingTimeSuggestionsResult>>; getMailTips: Action<{ emailAddresses?: string[]; mailTipsOptions?: MS.MailTipsType | null; }, Value<MS.MailTips[]>>; removeAllDevicesFromManagement: Action<{}, undefined>; reprocessLicenseAssignment: Action<{}, "user">; retryServiceProvisioning: Action<{}, undefined>; revokeSignInSessions: Action<{}, Value<boolean>>; sendMail: Action<{ message?: MS.Message; saveToSentItems?: boolean | null; }, undefined>; translateExchangeIds: Action<{ inputIds?: string[]; targetIdType?: MS.ExchangeIdFormat; sourceIdType?: MS.ExchangeIdFormat; }, Value<MS.ConvertIdResult[]>>; wipeManagedAppRegistrationsByDeviceTag: Action<{ deviceTag?: string | null; }, undefined>; "exportDeviceAndAppManagementData()": Value<MS.DeviceAndAppManagementData>; "getManagedAppDiagnosticStatuses()": Value<MS.ManagedAppDiagnosticStatus[]>; "getManagedAppPolicies()": ["managedAppPolicy"]; "getManagedDevicesWithAppFailures()": Value<string[]>; "reminderView()": Value<MS.Reminder[]>; activities: ["userActivity"]; adhocCalls: ["adhocCall"]; agreementAcceptances: ["agreementAcceptance"]; appRoleAssignments: ["appRoleAssignment"]; authentication: "authentication"; calendar: "calendar"; calendarGroups: ["calendarGroup"]; calendars: ["calendar"]; calendarView: ["event"]; chats: ["chat"]; cloudClipboard: "cloudClipboardRoot"; cloudPCs: ["cloudPC"]; contactFolders: ["contactFolder"]; contacts: ["contact"]; createdObjects: ["directoryObject"]; dataSecurityAndGovernance: "userDataSecurityAndGovernance"; deviceManagementTroubleshootingEvents: ["deviceManagementTroubleshootingEvent"]; directReports: ["directoryObject"]; drive: "drive"; drives: ["drive"]; employeeExperience: "employeeExperienceUser"; events: ["event"]; extensions: ["extension"]; followedSites: ["site"]; inferenceClassification: "inferenceClassification"; insights: "itemInsights"; joinedTeams: ["team"]; licenseDetails: ["licenseDetails"]; mailFolders: ["mailFolder"]; managedAppRegistrations: ["managedAppRegistration"]; managedDevices: ["managedDevice"]; manager: "directoryObject"; memberOf: ["directoryObject"]; messages: ["message"]; oauth2PermissionGrants: ["oAuth2PermissionGrant"]; onenote: "onenote"; onlineMeetings: ["onlineMeeting"]; onPremisesSyncBehavior: "onPremisesSyncBehavior"; outlook: "outlookUser"; ownedDevices: ["directoryObject"]; ownedObjects: ["directoryObject"]; people: ["person"]; permissionGrants: ["resourceSpecificPermissionGrant"]; photo: "profilePhoto"; photos: ["profilePhoto"]; planner: "plannerUser"; presence: "presence"; registeredDevices: ["directoryObject"]; scopedRoleMemberOf: ["scopedRoleMembership"]; settings: "userSettings"; solutions: "userSolutionRoot"; sponsorOf: ["directoryObject"]; sponsors: ["directoryObject"]; teamwork: "userTeamwork"; todo: "todo"; transitiveMemberOf: ["directoryObject"]; }
interface UserActivityNode { historyItems: ["activityHistoryItem"]; }
interface UserConsentRequestNode { approval: "approval"; }
interface UserDataSecurityAndGovernanceNode extends DataSecurityAndGovernanceNode { processContent: Action<{ contentToProcess?: MS.ProcessContentRequest | null; }, Value<MS.ProcessContentResponse>>; activities: "activitiesContainer"; protectionScopes: "userProtectionScopeContainer"; }
interface UserExperienceAnalyticsBaselineNode { appHealthMetrics: "userExperienceAnalyticsCategory"; batteryHealthMetrics: "userExperienceAnalyticsCategory"; bestPracticesMetrics: "userExperienceAnalyticsCategory"; deviceBootPerformanceMetrics: "userExperienceAnalyticsCategory"; rebootAnalyticsMetrics: "userExperienceAnalyticsCategory"; resourcePerformanceMetrics: "userExperienceAnalyticsCategory"; workFromAnywhereMetrics: "userExperienceAnalyticsCategory"; }
interface UserExperienceAnalyticsCategoryNode { metricValues: ["userExperienceAnalyticsMetric"]; }
interface UserExperienceAnalyticsWorkFromAnywhereMetricNode { metricDevices: ["userExperienceAnalyticsWorkFromAnywhereDevice"]; }
interface UserFlowLanguageConfigurationNode { defaultPages: ["userFlowLanguagePage"]; overridesPages: ["userFlowLanguagePage"]; }
interface UserInstallStateSummaryNode { deviceStates: ["deviceInstallState"]; }
interface UserProtectionScopeContainerNode { compute: Action<{ activities?: MS.UserActivityTypes | null; locations?: MS.PolicyLocation[] | null; pivotOn?: MS.PolicyPivotProperty | null; deviceMetadata?: MS.DeviceMetadata | null; integratedAppMetadata?: MS.IntegratedApplicationMetadata | null; }, Value<MS.PolicyUserScope[]>>; }
interface UserScopeTeamsAppInstallationNode extends TeamsAppInstallationNode { chat: "chat"; }
interface UserSettingsNode { exchange: "exchangeSettings"; itemInsights: "userInsightsSettings"; shiftPreferences: "shiftPreferences"; storage: "userStorage"; windows: ["windowsSetting"]; workHoursAndLocations: "workHoursAndLocationsSetting"; }
interface UserSolutionRootNode { workingTimeSchedule: "workingTimeSchedule"; }
interface UserStorageNode { quota: "unifiedStorageQuota"; }
interface UserTeamworkNode { deleteTargetedMessage: Action<{ teamId?: string; channelId?: string; messageId?: string; }, undefined>; sendActivityNotification: Action<{ topic?: MS.TeamworkActivityTopic | null; activityType?: string | null; chainId?: number | null; previewText?: MS.ItemBody | null; teamsAppId?: string | null; templateParameters?: MS.KeyValuePair[] | null; iconId?: string | null; }, undefined>; "getAllRetainedTargetedMessages()": ["targetedChatMessage"]; "getAllTargetedMessages()": ["targetedChatMessage"]; associatedTeams: ["associatedTeamInfo"]; installedApps: ["userScopeTeamsAppInstallation"]; }
interface VerifiableCredentialsAuthenticationMethodConfigurationNode { includeTargets: ["verifiableCredentialAuthenticationMethodTarget"]; }
interface VerticalSectionNode { webparts: ["webPart"]; }
interface VirtualEndpointNode { auditEvents: ["cloudPcAuditEvent"]; cloudPCs: ["cloudPC"]; deviceImages: ["cloudPcDeviceImage"]; galleryImages: ["cloudPcGalleryImage"]; onPremisesConnections: ["cloudPcOnPremisesConnection"]; provisioningPolicies: ["cloudPcProvisioningPolicy"]; report: "cloudPcReport"; servicePlans: ["cloudPcServicePlan"]; userSettings: ["cloudPcUserSetting"]; }
interface VirtualEventNode { cancel: Action<{}, undefined>; publish: Action<{}, undefined>; setExternalEventInformation: Action<{ externalEventId?: string | null; }, undefined>; presenters: ["virtualEventPresenter"]; sessions: ["virtualEventSession"]; }
interface VirtualEventRegistrationNode { cancel: Action<{}, undefined>; sessions: ["virtualEventSession"]; }
interface VirtualEventRegistrationConfigurationNode { questions: ["virtualEventRegistrationQuestionBase"]; }
interface VirtualEventsRootNode { events: ["virtualEvent"]; townhalls: ["virtualEventTownhall"]; webinars: ["virtualEventWebinar"]; }
interface VirtualEventTownhallNode extends VirtualEventNode { registrationConfiguration: "virtualEventTownhallRegistrationConfiguration"; registrations: ["virtualEventRegistration"]; }
interface VirtualEventWebinarNode extends VirtualEventNode { registrationConfiguration: "virtualEventWebinarRegistrationConfiguration"; registrations: ["virtualEventRegistration"]; }
interface VoiceAuthenticationMethodConfigurationNode { includeTargets: ["authenticationMethodTarget"]; }
interface VppTokenNode { syncLicenses: Action<{}, "vppToken">; }
interface WebApplicationFirewallProviderNode { verify: Action<{ hostName?: string | null; }, "webApplicationFirewallVerificationModel">; }
interface WebApplicationFirewallVerificationModelNode { provider: "webApplicationFirewallProvider"; }
interface WebPartNode { getPositionOfWebPart: Action<{}, Value<MS.WebPartPosition>>; }
interface Win32LobAppNode extends MobileLobAppNode { enableApplicableArchitectures: Action<{ applicableArchitectures?: MS.WindowsArchitecture; }, undefined>; }
interface WindowsAutopilotDeploymentProfileNode { assignedDevices: ["windowsAutopilotDeviceIdentity"]; }
interface WindowsAutopilotDeviceIdentityNode { assignUserToDevice: Action<{ userPrincipalName?: string | null; addressableUserName?: string | null; }, undefined>; unassignUserFromDevice: Action<{}, undefined>; updateDeviceProperties: Action<{ userPrincipalName?: string | null; addressableUserName?: string | null; groupTag?: string | null; displayName?: string | null; }, undefined>; }
interface WindowsHelloForBusinessAuthenticationMethodNode extends AuthenticationMethodNode { device: "device"; }
interface WindowsInformationProtectionNode extends ManagedAppPolicyNode { assign: Action<{ assignments?: MS.TargetedManagedAppPolicyAssignment[] | null; }, undefined>; assignments: ["targetedManagedAppPolicyAssignment"]; exemptAppLockerFiles: ["windowsInformationProtectionAppLockerFile"]; protectedAppLockerFiles: ["windowsInformationProtectionAppLockerFile"]; }
interface WindowsMalwareInformationNode { deviceMalwareStates: ["malwareStateForWindowsDevice"]; }
interface WindowsProtectionStateNode { detectedMalwareState: ["windowsDeviceMalwareState"]; }
interface WindowsSettingNode { instances: ["windowsSettingInstance"]; }
interface WindowsUniversalAppXNode extends MobileLobAppNode { committedContainedApps: ["mobileContainedApp"]; }
interface WorkbookNode { closeSession: Action<{}, undefined>; createSession: Action<{ persistChanges?: boolean; }, Value<MS.WorkbookSessionInfo>>; refreshSession: Action<{}, undefined>; "sessionInfoResource()": Value<MS.WorkbookSessionInfo>; "tableRowOperationResult()": "workbookTableRow"; application: "workbookApplication"; comments: ["workbookComment"]; functions: "workbookFunctions"; names: ["workbookNamedItem"]; operations: ["workbookOperation"]; tables: ["workbookTable"]; worksheets: ["workbookWorksheet"]; }
interface WorkbookApplicationNode { calculate: Action<{ calculationType?: string; }, undefined>; }
interface WorkbookChartNode { setData: Action<{ sourceData?: unknown | null; seriesBy?: string; }, undefined>; setPosition: Action<{ startCell?: unknown | null; endCell?: unknown | null; }, undefined>; "image()": Value<string>; axes: "workbookChartAxes"; dataLabels: "workbookChartDataLabels"; format: "workbookChartAreaFormat"; legend: "workbookChartLegend"; series: ["workbookChartSeries"]; title: "workbookChartTitle"; worksheet: "workbookWorksheet"; }
interface WorkbookChartAreaFormatNode { fill: "workbookChartFill"; font: "workbookChartFont"; }
interface WorkbookChartAxesNode { categoryAxis: "workbookChartAxis"; seriesAxis: "workbookChartAxis"; valueAxis: "workbookChartAxis"; }
interface WorkbookChartAxisNode { format: "workbookChartAxisFormat"; majorGridlines: "workbookChartGridlines"; minorGridlines: "workbookChartGridlines"; title: "workbookChartAxisTitle"; }
interface WorkbookChartAxisFormatNode { font: "workbookChartFont"; line: "workbookChartLineFormat"; }
interface WorkbookChartAxisTitleNode { format: "workbookChartAxisTitleFormat"; }
interface WorkbookChartAxisTitleFormatNode { font: "workbookChartFont"; }
interface WorkbookChartDataLabelFormatNode { fill: "workbookChartFill"; font: "workbookChartFont"; }
interface WorkbookChartDataLabelsNode { format: "workbookChartDataLabelFormat"; }
interface WorkbookChartFillNode { clear: Action<{}, undefined>; setSolidColor: Action<{ color?: string | null; }, undefined>; }
interface WorkbookChartGridlinesNode { format: "workbookChartGridlinesFormat"; }
interface WorkbookChartGridlinesFormatNode { line: "workbookChartLineFormat"; }
interface WorkbookChartLegendNode { format: "workbookChartLegendFormat"; }
interface WorkbookChartLegendFormatNode { fill: "workbookChartFill"; font: "workbookChartFont"; }
interface WorkbookChartLineFormatNode { clear: Action<{}, undefined>; }
interface WorkbookChartPointNode { format: "workbookChartPointFormat"; }
interface WorkbookChartPointFormatNode { fill: "workbookChartFill"; }
interface WorkbookChartSeriesNode { format: "workbookChartSeriesFormat"; points: ["workbookChartPoint"]; }
interface WorkbookChartSeriesFormatNode { fill: "workbookChartFill"; line: "workbookChartLineFormat"; }
interface WorkbookChartTitleNode { format: "workbookChartTitleFormat"; }
interface WorkbookChartTitleFormatNode { fill: "workbookChartFill"; font: "workbookChartFont"; }
interface WorkbookCommentNode { replies: ["workbookCommentReply"]; }
interface WorkbookFilterNode { apply: Action<{ criteria?: MS.WorkbookFilterCriteria | null; }, undefined>; applyBottomItemsFilter: Action<{ count?: number; }, undefined>; applyBottomPercentFilter: Action<{ percent?: number; }, undefined>; applyCellColorFilter: Action<{ color?: string | null; }, undefined>; applyCustomFilter: Action<{ criteria1?: string | null; criteria2?: string | null; oper?: string; }, undefined>; applyDynamicFilter: Action<{ criteria?: string; }, undefined>; applyFontColorFilter: Action<{ color?: string | null; }, undefined>; applyIconFilter: Action<{ icon?: MS.WorkbookIcon | null; }, undefined>; applyTopItemsFilter: Action<{ count?: number; }, undefined>; applyTopPercentFilter: Action<{ percent?: number; }, undefined>; applyValuesFilter: Action<{ values?: unknown | null; }, undefined>; clear: Action<{}, undefined>; }
interface WorkbookFunctionsNode { abs: Action<{ number?: unknown | null; }, "workbookFunctionResult">; accrInt: Action<{ issue?: unknown | null; firstInterest?: unknown | null; settlement?: unknown | null; rate?: unknown | null; par?: unknown | null; frequency?: unknown | null; basis?: unknown | null; calcMethod?: unknown | null; }, "workbookFunctionResult">; accrIntM: Action<{ issue?: unknown | null; settlement?: unknown | null; rate?: unknown | null; par?: unknown | null; basis?: unknown | null; }, "workbookFunctionResult">; acos: Action<{ number?: unknown | null; }, "workbookFunctionResult">; acosh: Action<{ number?: unknown | null; }, "workbookFunctionResult">; acot: Action<{ number?: unknown | null; }, "workbookFunctionResult">; acoth: Action<{ number?: unknown | null; }, "workbookFunctionResult">; amorDegrc: Action<{ cost?: unknown | null; datePurchased?: unknown | null; firstPeriod?: unknown | null; salvage?: unknown | null; period?: unknown | null; rate?: unknown | null; basis?: unknown | null; }, "workbookFunctionResult">; amorLinc: Action<{ cost?: unknown | null; datePurchased?: unknown | null; firstPeriod?: unknown | null; salvage?: unknown | null; period?: unknown | null; rate?: unknown | null; basis?: unknown | null; }, "workbookFunctionResult">; and: Action<{ values?: unknown | null; }, "workbookFunctionResult">; arabic: Action<{ text?: unknown | null; }, "workbookFunctionResult">; areas: Action<{ reference?: unknown | null; }, "workbookFunctionResult">; asc: Action<{ text?: unknown | null; }, "workbookFunctionResult">; asin: Action<{ number?: unknown | null; }, "workbookFunctionResult">; asinh: Action<{ number?: unknown | null; }, "workbookFunctionResult">; atan: Action<{ number?: unknown | null; }, "workbookFunctionResult">; atan2: Action<{ xNum?: unknown | null; yNum?: unknown | null; }, "workbookFunctionResult">; atanh: Action<{ number?: unknown | null; }, "workbookFunctionResult">; aveDev: Action<{ values?: unknown | null; }, "workbookFunctionResult">; average: Action<{ values?: unknown | null; }, "workbookFunctionResult">; averageA: Action<{ values?: unknown | null; }, "workbookFunctionResult">; averageIf: Action<{ range?: unknown | null; criteria?: unknown | null; averageRange?: unknown | null; }, "workbookFunctionResult">; averageIfs: Action<{ averageRange?: unknown | null; values?: unknown | null; }, "workbookFunctionResult">; bahtText: Action<{ number?: unknown | null; }, "workbookFunctionResult">; base: Action<{ number?: unknown | null; radix?: unknown | null; minLength?: unknown | null; }, "workbookFunctionResult">; besselI: Action<{ x?: unknown | null; n?: unknown | null; }, "workbookFunctionResult">; besselJ: Action<{ x?: unknown | null; n?: unknown | null; }, "workbookFunctionResult">; besselK: Action<{ x?: unknown | null; n?: unknown | null; }, "workbookFunctionResult">; besselY: Action<{ x?: unknown | null; n?: unknown | null; }, "workbookFunctionResult">; beta_Dist: Action<{ x?: unknown | null; alpha?: unknown | null; beta?: unknown | null; cumulative?: unknown | null; a?: unknown | null; b?: unknown | null; }, "workbookFunctionResult">; beta_Inv: Action<{ probability?: unknown | null; alpha?: unknown | null; beta?: unknown | null; a?: unknown | null; b?: unknown | null; }, "workbookFunctionResult">; bin2Dec: Action<{ number?: unknown | null; }, "workbookFunctionResult">; bin2Hex: Action<{ number?: unknown | null; places?: unknown | null; }, "workbookFunctionResult">; bin2Oct: Action<{ number?: unknown | null; places?: unknown | null; }, "workbookFunctionResult">; binom_Dist: Action<{ numberS?: unknown | null; trials?: unknown | null; probabilityS?: unknown | null; cumulative?: unknown | null; }, "workbookFunctionResult">; binom_Dist_Range: Action<{ trials?: unknown | null; probabilityS?: unknown | null; numberS?: unknown | null; numberS2?: unknown | null; }, "workbookFunctionResult">; binom_Inv: Action<{ trials?: unknown | null; probabilityS?: unknown | null; alpha?: unknown | null; }, "workbookFunctionResult">; bitand: Action<{ number1?: unknown | null; number2?: unknown | null; }, "workbookFunctionResult">; bitlshift: Action<{ number?: unknown | null; shiftAmount?: unknown | null; }, "workbookFunctionResult">; bitor: Action<{ number1?: unknown | null; number2?: unknown | null; }, "workbookFunctionResult">; bitrshift: Action<{ number?: unknown | null; shiftAmount?: unknown | null; }, "workbookFunctionResult">; bitxor: Action<{ number1?: unknown | null; number2?: unknown | null; }, "workbookFunctionResult">; ceiling_Math: Action<{ number?: unknown | null; significance?: unknown | null; mode?: unknown | null; }, "workbookFunctionResult">; ceiling_Precise: Action<{ number?: unknown | null; significance?: unknown | null; }, "workbookFunctionResult">; char: Action<{ number?: unknown | null; }, "workbookFunctionResult">; chiSq_Dist: Action<{ x?: unknown | null; degFreedom?: unknown | null; cumulative?: unknown | null; }, "workbookFunctionResult">; chiSq_Dist_RT: Action<{ x?: unknown | null; degFreedom?: unknown | null; }, "workbookFunctionResult">; chiSq_Inv: Action<{ probability?: unknown | null; degFreedom?: unknown | null; }, "workbookFunctionResult">; chiSq_Inv_RT: Action<{ probability?: unknown | null; degFreedom?: unknown | null; }, "workbookFunctionResult">; choose: Action<{ indexNum?: unknown | null; values?: unknown | null; }, "workbookFunctionResult">; clean: Action<{ text?: unknown | null; }, "workbookFunctionResult">; code: Action<{ text?: unknown | null; }, "workbookFunctionResult">; columns: Action<{ array?: unknown | null; }, "workbookFunctionResult">; combin: Action<{ number?: unknown | null; numberChosen?: unknown | null; }, "workbookFunctionResult">; combina: Action<{ number?: unknown | null; numberChosen?: unknown | null; }, "workbookFunctionResult">; complex: Action<{ realNum?: unknown | null; iNum?: unknown | null; suffix?: unknown | null; }, "workbookFunctionResult">; concatenate: Action<{ values?: unknown | null; }, "workbookFunctionResult">; confidence_Norm: Action<{ alpha?: unknown | null; standardDev?: unknown | null; size?: unknown | null; }, "workbookFunctionResult">; confidence_T: Action<{ alpha?: unknown | null; standardDev?: unknown | null; size?: unknown | null; }, "workbookFunctionResult">; convert: Action<{ number?: unknown | null; fromUnit?: unknown | null; toUnit?: unknown | null; }, "workbookFunctionResult">; cos: Action<{ number?: unknown | null; }, "workbookFunctionResult">; cosh: Action<{ number?: unknown | null; }, "workbookFunctionResult">; cot: Action<{ number?: unknown | null; }, "workbookFunctionResult">; coth: Action<{ number?: unknown | null; }, "workbookFunctionResult">; count: Action<{ values?: unknown | null; }, "workbookFunctionResult">; countA: Action<{ values?: unknown | null; }, "workbookFunctionResult">; countBlank: Action<{ range?: unknown | null; }, "workbookFunctionResult">; countIf: Action<{ range?: unknown | null; criteria?: unknown | null; }, "workbookFunctionResult">; countIfs: Action<{ values?: unknown | null; }, "workbookFunctionResult">; coupDayBs: Action<{ settlement?: unknown | null; maturity?: unknown | null; frequency?: unknown | null; basis?: unknown | null; }, "workbookFunctionResult">; coupDays: Action<{ settlement?: unknown | null; maturity?: unknown | null; frequency?: unknown | null; basis?: unknown | null; }, "workbookFunctionResult">; coupDaysNc: Action<{ settlement?: unknown | null; maturity?: unknown | null; frequency?: unknown | null; basis?: unknown | null; }, "workbookFunctionResult">; coupNcd: Action<{ settlement?: unknown | null; maturity?: unknown | null; frequency?: unknown | null; basis?: unknown | null; }, "workbookFunctionResult">; coupNum: Action<{ settlement?: unknown | null; maturity?: unknown | null; frequency?: unknown | null; basis?: unknown | null; }, "workbookFunctionResult">; coupPcd: Action<{ settlement?: unknown | null; maturity?: unknown | null; frequency?: unknown | null; basis?: unknown | null; }, "workbookFunctionResult">; csc: Action<{ number?: unknown | null; }, "workbookFunctionResult">; csch: Action<{ number?: unknown | null; }, "workbookFunctionResult">; cumIPmt: Action<{ rate?: unknown | null; nper?: unknown | null; pv?: unknown | null; startPeriod?: unknown | null; endPeriod?: unknown | null; type?: unknown | null; }, "workbookFunctionResult">; cumPrinc: Action<{ rate?: unknown | null; nper?: unknown | null; pv?: unknown | null; startPeriod?: unknown | null; endPeriod?: unknown | null; type?: unknown | null; }, "workbookFunctionResult">; date: Action<{ year?: unknown | null; month?: unknown | null; day?: unknown | null; }, "workbookFunctionResult">; datevalue: Action<{ dateText?: unknown | null; }, "workbookFunctionResult">; daverage: Action<{ database?: unknown | null; field?: unknown | null; criteria?: unknown | null; }, "workbookFunctionResult">; day: Action<{ serialNumber?: unknown | null; }, "workbookFunctionResult">; days: Action<{ endDate?: unknown | null; startDate?: unknown | null; }, "workbookFunctionResult">; days360: Action<{ startDate?: unknown | null; endDate?: unknown | null; method?: unknown | null; }, "workbookFunctionResult">; db: Action<{ cost?: unknown | null; salvage?: unknown | null; life?: unknown | null; period?: unknown | null; month?: unknown | null; }, "workbookFunctionResult">; dbcs: Action<{ text?: unknown | null; }, "workbookFunctionResult">; dcount: Action<{ database?: unknown | null; field?: unknown | null; criteria?: unknown | null; }, "workbookFunctionResult">; dcountA: Action<{ database?: unknown | null; field?: unknown | null; criteria?: unknown | null; }, "workbookFunctionResult">; ddb: Action<{ cost?: unknown | null; salvage?: unknown | null; life?: unknown | null; period?: unknown | null; factor?: unknown | null; }, "workbookFunctionResult">; dec2Bin: Action<{ number?: unknown | null; places?: unknown | null; }, "workbookFunctionResult">; dec2Hex: Action<{ number?: unknown | null; places?: unknown | null; }, "workbookFunctionResult">; dec2Oct: Action<{ number?: unknown | null; places?: unknown | null; }, "workbookFunctionResult">; decimal: Action<{ number?: unknown | null; radix?: unknown | null; }, "workbookFunctionResult">; degrees: Action<{ angle?: unknown | null; }, "workbookFunctionResult">; delta: Action<{ number1?: unknown | null; number2?: unknown | null; }, "workbookFunctionResult">; devSq: Action<{ values?: unknown | null; }, "workbookFunctionResult">; dget: Action<{ database?: unknown | null; field?: unknown | null; criteria?: unknown | null; }, "workbookFunctionResult">; disc: Action<{ settlement?: unknown | null; maturity?: unknown | null; pr?: unknown | null; redemption?: unknown | null; basis?: unknown | null; }, "workbookFunctionResult">; dmax: Action<{ database?: unknown | null; field?: unknown | null; criteria?: unknown | null; }, "workbookFunctionResult">; dmin: Action<{ database?: unknown | null; field?: unknown | null; criteria?: unknown | null; }, "workbookFunctionResult">; dollar: Action<{ number?: unknown | null; decimals?: unknown | null; }, "workbookFunctionResult">; dollarDe: Action<{ fractionalDollar?: unknown | null; fraction?: unknown | null; }, "workbookFunctionResult">; dollarFr: Action<{ decimalDollar?: unknown | null; fraction?: unknown | null; }, "workbookFunctionResult">; dproduct: Action<{ database?: unknown | null; field?: unknown | null; criteria?: unknown | null; }, "workbookFunctionResult">; dstDev: Action<{ database?: unknown | null; field?: unknown | null; criteria?: unknown | null; }, "workbookFunctionResult">; dstDevP: Action<{ database?: unknown | null; field?: unknown | null; criteria?: unknown | null; }, "workbookFunctionResult">; dsum: Action<{ database?: unknown | null; field?: unknown | null; criteria?: unknown | null; }, "workbookFunctionResult">; duration: Action<{ settlement?: unknown | null; maturity?: unknown | null; coupon?: unknown | null; yld?: unknown | null; frequency?: unknown | null; basis?: unknown | null; }, "workbookFunctionResult">; dvar: Action<{ database?: unknown | null; field?: unknown | null; criteria?: unknown | null; }, "workbookFunctionResult">; dvarP: Action<{ database?: unknown | null; field?: unknown | null; criteria?: unknown | null; }, "workbookFunctionResult">; ecma_Ceiling: Action<{ number?: unknown | null; significance?: unknown | null; }, "workbookFunctionResult">; edate: Action<{ startDate?: unknown | null; months?: unknown | null; }, "workbookFunctionResult">; effect: Action<{ nominalRate?: unknown | null; npery?: unknown | null; }, "workbookFunctionResult">; eoMonth: Action<{ startDate?: unknown | null; months?: unknown | null; }, "workbookFunctionResult">; erf: Action<{ lowerLimit?: unknown | null; upperLimit?: unknown | null; }, "workbookFunctionResult">; erfC: Action<{ x?: unknown | null; }, "workbookFunctionResult">; erfC_Precise: Action<{ x?: unknown | null; }, "workbookFunctionResult">; erf_Precise: Action<{ x?: unknown | null; }, "workbookFunctionResult">; error_Type: Action<{ errorVal?: unknown | null; }, "workbookFunctionResult">; even: Action<{ number?: unknown | null; }, "workbookFunctionResult">; exact: Action<{ text1?: unknown | null; text2?: unknown | null; }, "workbookFunctionResult">; exp: Action<{ number?: unknown | null; }, "workbookFunctionResult">; expon_Dist: Action<{ x?: unknown | null; lambda?: unknown | null; cumulative?: unknown | null; }, "workbookFunctionResult">; fact: Action<{ number?: unknown | null; }, "workbookFunctionResult">; factDouble: Action<{ number?: unknown | null; }, "workbookFunctionResult">; false: Action<{}, "workbookFunctionResult">; find: Action<{ findText?: unknown | null; withinText?: unknown | null; startNum?: unknown | null; }, "workbookFunctionResult">; findB: Action<{ findText?: unknown | null; withinText?: unknown | null; startNum?: unknown | null; }, "workbookFunctionResult">; fisher: Action<{ x?: unknown | null; }, "workbookFunctionResult">; fisherInv: Action<{ y?: unknown | null; }, "workbookFunctionResult">; fixed: Action<{ number?: unknown | null; decimals?: unknown | null; noCommas?: unknown | null; }, "workbookFunctionResult">; floor_Math: Action<{ number?: unknown | null; significance?: unknown | null; mode?: unknown | null; }, "workbookFunctionResult">; floor_Precise: Action<{ number?: unknown | null; significance?: unknown | null; }, "workbookFunctionResult">; fv: Action<{ rate?: unknown | null; nper?: unknown | null; pmt?: unknown | null; pv?: unknown | null; type?: unknown | null; }, "workbookFunctionResult">; fvschedule: Action<{ principal?: unknown | null; schedule?: unknown | null; }, "workbookFunctionResult">; f_Dist: Action<{ x?: unknown | null; degFreedom1?: unknown | null; degFreedom2?: unknown | null; cumulative?: unknown | null; }, "workbookFunctionResult">; f_Dist_RT: Action<{ x?: unknown | null; degFreedom1?: unknown | null; degFreedom2?: unknown | null; }, "workbookFunctionResult">; f_Inv: Action<{ probability?: unknown | null; degFreedom1?: unknown | null; degFreedom2?: unknown | null; }, "workbookFunctionResult">; f_Inv_RT: Action<{ probability?: unknown | null; degFreedom1?: unknown | null; degFreedom2?: unknown | null; }, "workbookFunctionResult">; gamma: Action<{ x?: unknown | null; }, "workbookFunctionResult">; gammaLn: Action<{ x?: unknown | null; }, "workbookFunctionResult">; gammaLn_Precise: Action<{ x?: unknown | null; }, "workbookFunctionResult">; gamma_Dist: Action<{ x?: unknown | null; alpha?: unknown | null; beta?: unknown | null; cumulative?: unknown | null; }, "workbookFunctionResult">; gamma_Inv: Action<{ probability?: unknown | null; alpha?: unknown | null; beta?: unknown | null; }, "workbookFunctionResult">; gauss: Action<{ x?: unknown | null; }, "workbookFunctionResult">; gcd: Action<{ values?: unknown | null; }, "workbookFunctionResult">; geoMean: Action<{ values?: unknown | null; }, "workbookFunctionResult">; geStep: Action<{ number?: unknown | null; step?: unknown | null; }, "workbookFunctionResult">; harMean: Action<{ values?: unknown | null; }, "workbookFunctionResult">; hex2Bin: Action<{ number?: unknown | null; places?: unknown | null; }, "workbookFunctionResult">; hex2Dec: Action<{ number?: unknown | null; }, "workbookFunctionResult">; hex2Oct: Action<{ number?: unknown | null; places?: unknown | null; }, "workbookFunctionResult">; hlookup: Action<{ lookupValue?: unknown | null; tableArray?: unknown | null; rowIndexNum?: unknown | null; rangeLookup?: unknown | null; }, "workbookFunctionResult">; hour: Action<{ serialNumber?: unknown | null; }, "workbookFunctionResult">; hyperlink: Action<{ linkLocation?: unknown | null; friendlyName?: unknown | null; }, "workbookFunctionResult">; hypGeom_Dist: Action<{ sampleS?: unknown | null; numberSample?: unknown | null; populationS?: unknown | null; numberPop?: unknown | null; cumulative?: unknown | null; }, "workbookFunctionResult">; if: Action<{ logicalTest?: unknown | null; valueIfTrue?: unknown | null; valueIfFalse?: unknown | null; }, "workbookFunctionResult">; imAbs: Action<{ inumber?: unknown | null; }, "workbookFunctionResult">; imaginary: Action<{ inumber?: unknown | null; }, "workbookFunctionResult">; imArgument: Action<{ inumber?: unknown | null; }, "workbookFunctionResult">; imConjugate: Action<{ inumber?: unknown | null; }, "workbookFunctionResult">; imCos: Action<{ inumber?: unknown | null; }, "workbookFunctionResult">; imCosh: Action<{ inumber?: unknown | null; }, "workbookFunctionResult">; imCot: Action<{ inumber?: unknown | null; }, "workbookFunctionResult">; imCsc: Action<{ inumber?: unknown | null; }, "workbookFunctionResult">; imCsch: Action<{ inumber?: unknown | null; }, "workbookFunctionResult">; imDiv: Action<{ inumber1?: unknown | null; inumber2?: unknown | null; }, "workbookFunctionResult">; imExp: Action<{ inumber?: unknown | null; }, "workbookFunctionResult">; imLn: Action<{ inumber?: unknown | null; }, "workbookFunctionResult">; imLog10: Action<{ inumber?: unknown | null; }, "workbookFunctionResult">; imLog2: Action<{ inumber?: unknown | null; }, "workbookFunctionResult">; imPower: Action<{ inumber?: unknown | null; number?: unknown | null; }, "workbookFunctionResult">; imProduct: Action<{ values?: unknown | null; }, "workbookFunctionResult">; imReal: Action<{ inumber?: unknown | null; }, "workbookFunctionResult">; imSec: Action<{ inumber?: unknown | null; }, "workbookFunctionResult">; imSech: Action<{ inumber?: unknown | null; }, "workbookFunctionResult">; imSin: Action<{ inumber?: unknown | null; }, "workbookFunctionResult">; imSinh: Action<{ inumber?: unknown | null; }, "workbookFunctionResult">; imSqrt: Action<{ inumber?: unknown | null; }, "workbookFunctionResult">; imSub: Action<{ inumber1?: unknown | null; inumber2?: unknown | null; }, "workbookFunctionResult">; imSum: Action<{ values?: unknown | null; }, "workbookFunctionResult">; imTan: Action<{ inumber?: unknown | null; }, "workbookFunctionResult">; int: Action<{ number?: unknown | null; }, "workbookFunctionResult">; intRate: Action<{ settlement?: unknown | null; maturity?: unknown | null; investment?: unknown | null; redemption?: unknown | null; basis?: unknown | null; }, "workbookFunctionResult">; ipmt: Action<{ rate?: unknown | null; per?: unknown | null; nper?: unknown | null; pv?: unknown | null; fv?: unknown | null; type?: unknown | null; }, "workbookFunctionResult">; irr: Action<{ values?: unknown | null; guess?: unknown | null; }, "workbookFunctionResult">; isErr: Action<{ value?: unknown | null; }, "workbookFunctionResult">; isError: Action<{ value?: unknown | null; }, "workbookFunctionResult">; isEven: Action<{ number?: unknown | null; }, "workbookFunctionResult">; isFormula: Action<{ reference?: unknown | null; }, "workbookFunctionResult">; isLogical: Action<{ value?: unknown | null; }, "workbookFunctionResult">; isNA: Action<{ value?: unknown | null; }, "workbookFunctionResult">; isNonText: Action<{ value?: unknown | null; }, "workbookFunctionResult">; isNumber: Action<{ value?: unknown | null; }, "workbookFunctionResult">; isOdd: Action<{ number?: unknown | null; }, "workbookFunctionResult">; isoWeekNum: Action<{ date?: unknown | null; }, "workbookFunctionResult">; iso_Ceiling: Action<{ number?: unknown | null; significance?: unknown | null; }, "workbookFunctionResult">; ispmt: Action<{ rate?: unknown | null; per?: unknown | null; nper?: unknown | null; pv?: unknown | null; }, "workbookFunctionResult">; isref: Action<{ value?: unknown | null; }, "workbookFunctionResult">; isText: Action<{ value?: unknown | null; }, "workbookFunctionResult">; kurt: Action<{ values?: unknown | null; }, "workbookFunctionResult">; large: Action<{ array?: unknown | null; k?: unknown | null; }, "workbookFunctionResult">; lcm: Action<{ values?: unknown | null; }, "workbookFunctionResult">; left: Action<{ text?: unknown | null; numChars?: unknown | null; }, "workbookFunctionResult">; leftb: Action<{ text?: unknown | null; numBytes?: unknown | null; }, "workbookFunctionResult">; len: Action<{ text?: unknown | null; }, "workbookFunctionResult">; lenb: Action<{ text?: unknown | null; }, "workbookFunctionResult">; ln: Action<{ number?: unknown | null; }, "workbookFunctionResult">; log: Action<{ number?: unknown | null; base?: unknown | null; }, "workbookFunctionResult">; log10: Action<{ number?: unknown | null; }, "workbookFunctionResult">; logNorm_Dist: Action<{ x?: unknown | null; mean?: unknown | null; standardDev?: unknown | null; cumulative?: unknown | null; }, "workbookFunctionResult">; logNorm_Inv: Action<{ probability?: unknown | null; mean?: unknown | null; standardDev?: unknown | null; }, "workbookFunctionResult">; lookup: Action<{ lookupValue?: unknown | null; lookupVector?: unknown | null; resultVector?: unknown | null; }, "workbookFunctionResult">; lower: Action<{ text?: unknown | null; }, "workbookFunctionResult">; match: Action<{ lookupValue?: unknown | null; lookupArray?: unknown | null; matchType?: unknown | null; }, "workbookFunctionResult">; max: Action<{ values?: unknown | null; }, "workbookFunctionResult">; maxA: Action<{ values?: unknown | null; }, "workbookFunctionResult">; mduration: Action<{ settlement?: unknown | null; maturity?: unknown | null; coupon?: unknown | null; yld?: unknown | null; frequency?: unknown | null; basis?: unknown | null; }, "workbookFunctionResult">; median: Action<{ values?: unknown | null; }, "workbookFunctionResult">; mid: Action<{ text?: unknown | null; startNum?: unknown | null; numChars?: unknown | null; }, "workbookFunctionResult">; midb: Action<{ text?: unknown | null; startNum?: unknown | null; numBytes?: unknown | null; }, "workbookFunctionResult">; min: Action<{ values?: unknown | null; }, "workbookFunctionResult">; minA: Action<{ values?: unknown | null; }, "workbookFunctionResult">; minute: Action<{ serialNumber?: unknown | null; }, "workbookFunctionResult">; mirr: Action<{ values?: unknown | null; financeRate?: unknown | null; reinvestRate?: unknown | null; }, "workbookFunctionResult">; mod: Action<{ number?: unknown | null; divisor?: unknown | null; }, "workbookFunctionResult">; month: Action<{ serialNumber?: unknown | null; }, "workbookFunctionResult">; mround: Action<{ number?: unknown | null; multiple?: unknown | null; }, "workbookFunctionResult">; multiNomial: Action<{ values?: unknown | null; }, "workbookFunctionResult">; n: Action<{ value?: unknown | null; }, "workbookFunctionResult">; na: Action<{}, "workbookFunctionResult">; negBinom_Dist: Action<{ numberF?: unknown | null; numberS?: unknown | null; probabilityS?: unknown | null; cumulative?: unknown | null; }, "workbookFunctionResult">; networkDays: Action<{ startDate?: unknown | null; endDate?: unknown | null; holidays?: unknown | null; }, "workbookFunctionResult">; networkDays_Intl: Action<{ startDate?: unknown | null; endDate?: unknown | null; weekend?: unknown | null; holidays?: unknown | null; }, "workbookFunctionResult">; nominal: Action<{ effectRate?: unknown | null; npery?: unknown | null; }, "workbookFunctionResult">; norm_Dist: Action<{ x?: unknown | null; mean?: unknown | null; standardDev?: unknown | null; cumulative?: unknown | null; }, "workbookFunctionResult">; norm_Inv: Action<{ probability?: unknown | null; mean?: unknown | null; standardDev?: unknown | null; }, "workbookFunctionResult">; norm_S_Dist: Action<{ z?: unknown | null; cumulative?: unknown | null; }, "workbookFunctionResult">; norm_S_Inv: Action<{ probability?: unknown | null; }, "workbookFunctionResult">; not: Action<{ logical?: unknown | null; }, "workbookFunctionResult">; now: Action<{}, "workbookFunctionResult">; nper: Action<{ rate?: unknown | null; pmt?: unknown | null; pv?: unknown | null; fv?: unknown | null; type?: unknown | null; }, "workbookFunctionResult">; npv: Action<{ rate?: unknown | null; values?: unknown | null; }, "workbookFunctionResult">; numberValue: Action<{ text?: unknown | null; decimalSeparator?: unknown | null; groupSeparator?: unknown | null; }, "workbookFunctionResult">; oct2Bin: Action<{ number?: unknown | null; places?: unknown | null; }, "workbookFunctionResult">; oct2Dec: Action<{ number?: unknown | null; }, "workbookFunctionResult">; oct2Hex: Action<{ number?: unknown | null; places?: unknown | null; }, "workbookFunctionResult">; odd: Action<{ number?: unknown | null; }, "workbookFunctionResult">; oddFPrice: Action<{ settlement?: unknown | null; maturity?: unknown | null; issue?: unknown | null; firstCoupon?: unknown | null; rate?: unknown | null; yld?: unknown | null; redemption?: unknown | null; frequency?: unknown | null; basis?: unknown | null; }, "workbookFunctionResult">; oddFYield: Action<{ settlement?: unknown | null; maturity?: unknown | null; issue?: unknown | null; firstCoupon?: unknown | null; rate?: unknown | null; pr?: unknown | null; redemption?: unknown | null; frequency?: unknown | null; basis?: unknown | null; }, "workbookFunctionResult">; oddLPrice: Action<{ settlement?: unknown | null; maturity?: unknown | null; lastInterest?: unknown | null; rate?: unknown | null; yld?: unknown | null; redemption?: unknown | null; frequency?: unknown | null; basis?: unknown | null; }, "workbookFunctionResult">; oddLYield: Action<{ settlement?: unknown | null; maturity?: unknown | null; lastInterest?: unknown | null; rate?: unknown | null; pr?: unknown | null; redemption?: unknown | null; frequency?: unknown | null; basis?: unknown | null; }, "workbookFunctionResult">; or: Action<{ values?: unknown | null; }, "workbookFunctionResult">; pduration: Action<{ rate?: unknown | null; pv?: unknown | null; fv?: unknown | null; }, "workbookFunctionResult">; percentile_Exc: Action<{ array?: unknown | null; k?: unknown | null; }, "workbookFunctionResult">; percentile_Inc: Action<{ array?: unknown | null; k?: unknown | null; }, "workbookFunctionResult">; percentRank_Exc: Action<{ array?: unknown | null; x?: unknown | null; significance?: unknown | null; }, "workbookFunctionResult">; percentRank_Inc: Action<{ array?: unknown | null; x?: unknown | null; significance?: unknown | null; }, "workbookFunctionResult">; permut: Action<{ number?: unknown | null; numberChosen?: unknown | null; }, "workbookFunctionResult">; permutationa: Action<{ number?: unknown | null; numberChosen?: unknown | null; }, "workbookFunctionResult">; phi: Action<{ x?: unknown | null; }, "workbookFunctionResult">; pi: Action<{}, "workbookFunctionResult">; pmt: Action<{ rate?: unknown | null; nper?: unknown | null; pv?: unknown | null; fv?: unknown | null; type?: unknown | null; }, "workbookFunctionResult">; poisson_Dist: Action<{ x?: unknown | null; mean?: unknown | null; cumulative?: unknown | null; }, "workbookFunctionResult">; power: Action<{ number?: unknown | null; power?: unknown | null; }, "workbookFunctionResult">; ppmt: Action<{ rate?: unknown | null; per?: unknown | null; nper?: unknown | null; pv?: unknown | null; fv?: unknown | null; type?: unknown | null; }, "workbookFunctionResult">; price: Action<{ settlement?: unknown | null; maturity?: unknown | null; rate?: unknown | null; yld?: unknown | null; redemption?: unknown | null; frequency?: unknown | null; basis?: unknown | null; }, "workbookFunctionResult">; priceDisc: Action<{ settlement?: unknown | null; maturity?: unknown | null; discount?: unknown | null; redemption?: unknown | null; basis?: unknown | null; }, "workbookFunctionResult">; priceMat: Action<{ settlement?: unknown | null; maturity?: unknown | null; issue?: unknown | null; rate?: unknown | null; yld?: unknown | null; basis?: unknown | null; }, "workbookFunctionResult">; product: Action<{ values?: unknown | null; }, "workbookFunctionResult">; proper: Action<{ text?: unknown | null; }, "workbookFunctionResult">; pv: Action<{ rate?: unknown | null; nper?: unknown | null; pmt?: unknown | null; fv?: unknown | null; type?: unknown | null; }, "workbookFunctionResult">; quartile_Exc: Action<{ array?: unknown | null; quart?: unknown | null; }, "workbookFunctionResult">; quartile_Inc: Action<{ array?: unknown | null; quart?: unknown | null; }, "workbookFunctionResult">; quotient: Action<{ numerator?: unknown | null; denominator?: unknown | null; }, "workbookFunctionResult">; radians: Action<{ angle?: unknown | null; }, "workbookFunctionResult">; rand: Action<{}, "workbookFunctionResult">; randBetween: Action<{ bottom?: unknown | null; top?: unknown | null; }, "workbookFunctionResult">; rank_Avg: Action<{ number?: unknown | null; ref?: unknown | null; order?: unknown | null; }, "workbookFunctionResult">; rank_Eq: Action<{ number?: unknown | null; ref?: unknown | null; order?: unknown | null; }, "workbookFunctionResult">; rate: Action<{ nper?: unknown | null; pmt?: unknown | null; pv?: unknown | null; fv?: unknown | null; type?: unknown | null; guess?: unknown | null; }, "workbookFunctionResult">; received: Action<{ settlement?: unknown | null; maturity?: unknown | null; investment?: unknown | null; discount?: unknown | null; basis?: unknown | null; }, "workbookFunctionResult">; replace: Action<{ oldText?: unknown | null; startNum?: unknown | null; numChars?: unknown | null; newText?: unknown | null; }, "workbookFunctionResult">; replaceB: Action<{ oldText?: unknown | null; startNum?: unknown | null; numBytes?: unknown | null; newText?: unknown | null; }, "workbookFunctionResult">; rept: Action<{ text?: unknown | null; numberTimes?: unknown | null; }, "workbookFunctionResult">; right: Action<{ text?: unknown | null; numChars?: unknown | null; }, "workbookFunctionResult">; rightb: Action<{ text?: unknown | null; numBytes?: unknown | null; }, "workbookFunctionResult">; roman: Action<{ number?: unknown | null; form?: unknown | null; }, "workbookFunctionResult">; round: Action<{ number?: unknown | null; numDigits?: unknown | null; }, "workbookFunctionResult">; roundDown: Action<{ number?: unknown | null; numDigits?: unknown | null; }, "workbookFunctionResult">; roundUp: Action<{ number?: unknown | null; numDigits?: unknown | null; }, "workbookFunctionResult">; rows: Action<{ array?: unknown | null; }, "workbookFunctionResult">; rri: Action<{ nper?: unknown | null; pv?: unknown | null; fv?: unknown | null; }, "workbookFunctionResult">; sec: Action<{ number?: unknown | null; }, "workbookFunctionResult">; sech: Action<{ number?: unknown | null; }, "workbookFunctionResult">; second: Action<{ serialNumber?: unknown | null; }, "workbookFunctionResult">; seriesSum: Action<{ x?: unknown | null; n?: unknown | null; m?: unknown | null; coefficients?: unknown | null; }, "workbookFunctionResult">; sheet: Action<{ value?: unknown | null; }, "workbookFunctionResult">; sheets: Action<{ reference?: unknown | null; }, "workbookFunctionResult">; sign: Action<{ number?: unknown | null; }, "workbookFunctionResult">; sin: Action<{ number?: unknown | null; }, "workbookFunctionResult">; sinh: Action<{ number?: unknown | null; }, "workbookFunctionResult">; skew: Action<{ values?: unknown | null; }, "workbookFunctionResult">; skew_p: Action<{ values?: unknown | null; }, "workbookFunctionResult">; sln: Action<{ cost?: unknown | null; salvage?: unknown | null; life?: unknown | null; }, "workbookFunctionResult">; small: Action<{ array?: unknown | null; k?: unknown | null; }, "workbookFunctionResult">; sqrt: Action<{ number?: unknown | null; }, "workbookFunctionResult">; sqrtPi: Action<{ number?: unknown | null; }, "workbookFunctionResult">; standardize: Action<{ x?: unknown | null; mean?: unknown | null; standardDev?: unknown | null; }, "workbookFunctionResult">; stDevA: Action<{ values?: unknown | null; }, "workbookFunctionResult">; stDevPA: Action<{ values?: unknown | null; }, "workbookFunctionResult">; stDev_P: Action<{ values?: unknown | null; }, "workbookFunctionResult">; stDev_S: Action<{ values?: unknown | null; }, "workbookFunctionResult">; substitute: Action<{ text?: unknown | null; oldText?: unknown | null; newText?: unknown | null; instanceNum?: unknown | null; }, "workbookFunctionResult">; subtotal: Action<{ functionNum?: unknown | null; values?: unknown | null; }, "workbookFunctionResult">; sum: Action<{ values?: unknown | null; }, "workbookFunctionResult">; sumIf: Action<{ range?: unknown | null; criteria?: unknown | null; sumRange?: unknown | null; }, "workbookFunctionResult">; sumIfs: Action<{ sumRange?: unknown | null; values?: unknown | null; }, "workbookFunctionResult">; sumSq: Action<{ values?: unknown | null; }, "workbookFunctionResult">; syd: Action<{ cost?: unknown | null; salvage?: unknown | null; life?: unknown | null; per?: unknown | null; }, "workbookFunctionResult">; t: Action<{ value?: unknown | null; }, "workbookFunctionResult">; tan: Action<{ number?: unknown | null; }, "workbookFunctionResult">; tanh: Action<{ number?: unknown | null; }, "workbookFunctionResult">; tbillEq: Action<{ settlement?: unknown | null; maturity?: unknown | null; discount?: unknown | null; }, "workbookFunctionResult">; tbillPrice: Action<{ settlement?: unknown | null; maturity?: unknown | null; discount?: unknown | null; }, "workbookFunctionResult">; tbillYield: Action<{ settlement?: unknown | null; maturity?: unknown | null; pr?: unknown | null; }, "workbookFunctionResult">; text: Action<{ value?: unknown | null; formatText?: unknown | null; }, "workbookFunctionResult">; time: Action<{ hour?: unknown | null; minute?: unknown | null; second?: unknown | null; }, "workbookFunctionResult">; timevalue: Action<{ timeText?: unknown | null; }, "workbookFunctionResult">; today: Action<{}, "workbookFunctionResult">; trim: Action<{ text?: unknown | null; }, "workbookFunctionResult">; trimMean: Action<{ array?: unknown | null; percent?: unknown | null; }, "workbookFunctionResult">; true: Action<{}, "workbookFunctionResult">; trunc: Action<{ number?: unknown | null; numDigits?: unknown | null; }, "workbookFunctionResult">; type: Action<{ value?: unknown | null; }, "workbookFunctionResult">; t_Dist: Action<{ x?: unknown | null; degFreedom?: unknown | null; cumulative?: unknown | null; }, "workbookFunctionResult">; t_Dist_2T: Action<{ x?: unknown | null; degFreedom?: unknown | null; }, "workbookFunctionResult">; t_Dist_RT: Action<{ x?: unknown | null; degFreedom?: unknown | null; }, "workbookFunctionResult">; t_Inv: Action<{ probability?: unknown | null; degFreedom?: unknown | null; }, "workbookFunctionResult">; t_Inv_2T: Action<{ probability?: unknown | null; degFreedom?: unknown | null; }, "workbookFunctionResult">; unichar: Action<{ number?: unknown | null; }, "workbookFunctionResult">; unicode: Action<{ text?: unknown | null; }, "workbookFunctionResult">; upper: Action<{ text?: unknown | null; }, "workbookFunctionResult">; usdollar: Action<{ number?: unknown | null; decimals?: unknown | null; }, "workbookFunctionResult">; value: Action<{ text?: unknown | null; }, "workbookFunctionResult">; varA: Action<{ values?: unknown | null; }, "workbookFunctionResult">; varPA: Action<{ values?: unknown | null; }, "workbookFunctionResult">; var_P: Action<{ values?: unknown | null; }, "workbookFunctionResult">; var_S: Action<{ values?: unknown | null; }, "workbookFunctionResult">; vdb: Action<{ cost?: unknown | null; salvage?: unknown | null; life?: unknown | null; startPeriod?: unknown | null; endPeriod?: unknown | null; factor?: unknown | null; noSwitch?: unknown | null; }, "workbookFunctionResult">; vlookup: Action<{ lookupValue?: unknown | null; tableArray?: unknown | null; colIndexNum?: unknown | null; rangeLookup?: unknown | null; }, "workbookFunctionResult">; weekday: Action<{ serialNumber?: unknown | null; returnType?: unknown | null; }, "workbookFunctionResult">; weekNum: Action<{ serialNumber?: unknown | null; returnType?: unknown | null; }, "workbookFunctionResult">; weibull_Dist: Action<{ x?: unknown | null; alpha?: unknown | null; beta?: unknown | null; cumulative?: unknown | null; }, "workbookFunctionResult">; workDay: Action<{ startDate?: unknown | null; days?: unknown | null; holidays?: unknown | null; }, "workbookFunctionResult">; workDay_Intl: Action<{ startDate?: unknown | null; days?: unknown | null; weekend?: unknown | null; holidays?: unknown | null; }, "workbookFunctionResult">; xirr: Action<{ values?: unknown | null; dates?: unknown | null; guess?: unknown | null; }, "workbookFunctionResult">; xnpv: Action<{ rate?: unknown | null; values?: unknown | null; dates?: unknown | null; }, "workbookFunctionResult">; xor: Action<{ values?: unknown | null; }, "workbookFunctionResult">; year: Action<{ serialNumber?: unknown | null; }, "workbookFunctionResult">; yearFrac: Action<{ startDate?: unknown | null; endDate?: unknown | null; basis?: unknown | null; }, "workbookFunctionResult">; yield: Action<{ settlement?: unknown | null; maturity?: unknown | null; rate?: unknown | null; pr?: unknown | null; redemption?: unknown | null; frequency?: unknown | null; basis?: unknown | null; }, "workbookFunctionResult">; yieldDisc: Action<{ settlement?: unknown | null; maturity?: unknown | null; pr?: unknown | null; redemption?: unknown | null; basis?: unknown | null; }, "workbookFunctionResult">; yieldMat: Action<{ settlement?: unknown | null; maturity?: unknown | null; issue?: unknown | null; rate?: unknown | null; pr?: unknown | null; basis?: unknown | null; }, "workbookFunctionResult">; z_Test: Action<{ array?: unknown | null; x?: unknown | null; sigma?: unknown | null; }, "workbookFunctionResult">; }
interface WorkbookNamedItemNode { "range()": "workbookRange"; worksheet: "workbookWorksheet"; }
interface WorkbookPivotTableNode { refresh: Action<{}, undefined>; worksheet: "workbookWorksheet"; }
interface WorkbookRangeNode { clear: Action<{ applyTo?: string; }, undefined>; delete: Action<{ shift?: string; }, undefined>; insert: Action<{ shift?: string; }, "workbookRange">; merge: Action<{ across?: boolean; }, undefined>; unmerge: Action<{}, undefined>; "boundingRect()": "workbookRange"; "cell()": "workbookRange"; "column()": "workbookRange"; "columnsAfter()": "workbookRange"; "columnsBefore()": "workbookRange"; "entireColumn()": "workbookRange"; "entireRow()": "workbookRange"; "intersection()": "workbookRange"; "lastCell()": "workbookRange"; "lastColumn()": "workbookRange"; "lastRow()": "workbookRange"; "offsetRange()": "workbookRange"; "resizedRange()": "workbookRange"; "row()": "workbookRange"; "rowsAbove()": "workbookRange"; "rowsBelow()": "workbookRange"; "usedRange()": "workbookRange"; "visibleView()": "workbookRangeView"; format: "workbookRangeFormat"; sort: "workbookRangeSort"; worksheet: "workbookWorksheet"; }
interface WorkbookRangeFillNode { clear: Action<{}, undefined>; }
interface WorkbookRangeFormatNode { autofitColumns: Action<{}, undefined>; autofitRows: Action<{}, undefined>; borders: ["workbookRangeBorder"]; fill: "workbookRangeFill"; font: "workbookRangeFont"; protection: "workbookFormatProtection"; }
interface WorkbookRangeSortNode { apply: Action<{ fields?: MS.WorkbookSortField[] | null; matchCase?: boolean; hasHeaders?: boolean; orientation?: string; method?: string; }, undefined>; }
interface WorkbookRangeViewNode { "range()": "workbookRange"; rows: ["workbookRangeView"]; }
interface WorkbookTableNode { clearFilters: Action<{}, undefined>; convertToRange: Action<{}, "workbookRange">; reapplyFilters: Action<{}, undefined>; "dataBodyRange()": "workbookRange"; "headerRowRange()": "workbookRange"; "range()": "workbookRange"; "totalRowRange()": "workbookRange"; columns: ["workbookTableColumn"]; rows: ["workbookTableRow"]; sort: "workbookTableSort"; worksheet: "workbookWorksheet"; }
interface WorkbookTableColumnNode { "dataBodyRange()": "workbookRange"; "headerRowRange()": "workbookRange"; "range()": "workbookRange"; "totalRowRange()": "workbookRange"; filter: "workbookFilter"; }
interface WorkbookTableRowNode { "range()": "workbookRange"; }
interface WorkbookTableSortNode { apply: Action<{ fields?: MS.WorkbookSortField[] | null; matchCase?: boolean; method?: string; }, undefined>; clear: Action<{}, undefined>; reapply: Action<{}, undefined>; }
interface WorkbookWorksheetNode { "cell()": "workbookRange"; "range()": "workbookRange"; "usedRange()": "workbookRange"; charts: ["workbookChart"]; names: ["workbookNamedItem"]; pivotTables: ["workbookPivotTable"]; protection: "workbookWorksheetProtection"; tables: ["workbookTable"]; }
interface WorkbookWorksheetProtectionNode { protect: Action<{ options?: MS.WorkbookWorksheetProtectionOptions | null; }, undefined>; unprotect: Action<{}, undefined>; }
interface WorkHoursAndLocationsSettingNode { "occurrencesView()": ["workPlanOccurrence"]; occurrences: ["workPlanOccurrence"]; recurrences: ["workPlanRecurrence"]; }
interface WorkingTimeScheduleNode { endWorkingTime: Action<{}, undefined>; startWorkingTime: Action<{}, undefined>; }
interface X509CertificateAuthenticationMethodConfigurationNode { includeTargets: ["authenticationMethodTarget"]; }
interface CallRecords_CallRecordNode { organizer_v2: "callRecords.organizer"; participants_v2: ["callRecords.participant"]; sessions: ["callRecords.session"]; }
interface CallRecords_SessionNode { segments: ["callRecords.segment"]; }
interface EntraRecoveryServices_RecoveryNode { jobs: ["entraRecoveryServices.recoveryJobBase"]; snapshots: ["entraRecoveryServices.snapshot"]; }
interface EntraRecoveryServices_RecoveryJobNode extends EntraRecoveryServices_RecoveryJobBaseNode { "getFailedChanges()": ["entraRecoveryServices.recoveryChangeObjectBase"]; }
interface EntraRecoveryServices_RecoveryJobBaseNode { cancel: Action<{}, undefined>; }
interface EntraRecoveryServices_RecoveryPreviewJobNode extends EntraRecoveryServices_RecoveryJobBaseNode { "getChanges()": ["entraRecoveryServices.recoveryChangeObjectBase"]; }
interface EntraRecoveryServices_SnapshotNode { recoveryJobs: ["entraRecoveryServices.recoveryJob"]; recoveryPreviewJobs: ["entraRecoveryServices.recoveryPreviewJob"]; }
interface ExternalConnectors_ExternalNode { connections: ["externalConnectors.externalConnection"]; }
interface ExternalConnectors_ExternalActivityNode { performedBy: "externalConnectors.identity"; }
interface ExternalConnectors_ExternalConnectionNode { groups: ["externalConnectors.externalGroup"]; items: ["externalConnectors.externalItem"]; operations: ["externalConnectors.connectionOperation"]; schema: "externalConnectors.schema"; }
interface ExternalConnectors_ExternalGroupNode { members: ["externalConnectors.identity"]; }
interface ExternalConnectors_ExternalItemNode { addActivities: Action<{ activities?: MS.ExternalConnectors.ExternalActivity[]; }, ["externalConnectors.externalActivityResult"]>; activities: ["externalConnectors.externalActivity"]; }
interface IdentityGovernance_CustomTaskExtensionNode { createdBy: "user"; lastModifiedBy: "user"; }
interface IdentityGovernance_InsightsNode { "topTasksProcessedSummary()": Value<MS.IdentityGovernanceNamespace.TopTasksInsightsSummary[]>; "topWorkflowsProcessedSummary()": Value<MS.IdentityGovernanceNamespace.TopWorkflowsInsightsSummary[]>; "workflowsProcessedByCategory()": Value<MS.IdentityGovernanceNamespace.WorkflowsInsightsByCategory>; "workflowsProcessedSummary()": Value<MS.IdentityGovernanceNamespace.WorkflowsInsightsSummary>; }
interface IdentityGovernance_LifecycleWorkflowsContainerNode { customTaskExtensions: ["identityGovernance.customTaskExtension"]; deletedItems: "deletedItemContainer"; insights: "identityGovernance.insights"; settings: "identityGovernance.lifecycleManagementSettings"; taskDefinitions: ["identityGovernance.taskDefinition"]; workflows: ["identityGovernance.workflow"]; workflowTemplates: ["identityGovernance.workflowTemplate"]; }
interface IdentityGovernance_RunNode { reprocessedRuns: ["identityGovernance.run"]; taskProcessingResults: ["identityGovernance.taskProcessingResult"]; userProcessingResults: ["identityGovernance.userProcessingResult"]; }
interface IdentityGovernance_TaskNode { taskProcessingResults: ["identityGovernance.taskProcessingResult"]; }
interface IdentityGovernance_TaskProcessingResultNode { resume: Action<{ source?: string | null; type?: string | null; data?: MS.IdentityGovernanceNamespace.CustomTaskExtensionCallbackData; }, undefined>; subject: "user"; task: "identityGovernance.task"; }
interface IdentityGovernance_TaskReportNode { task: "identityGovernance.task"; taskDefinition: "identityGovernance.taskDefinition"; taskProcessingResults: ["identityGovernance.taskProcessingResult"]; }
interface IdentityGovernance_UserProcessingResultNode { reprocessedRuns: ["identityGovernance.run"]; subject: "user"; taskProcessingResults: ["identityGovernance.taskProcessingResult"]; }
interface IdentityGovernance_WorkflowNode extends IdentityGovernance_WorkflowBaseNode { activate: Action<{ subjects?: MS.User[] | null; }, undefined>; activateWithScope: Action<{ scope?: MS.IdentityGovernanceNamespace.ActivationScope | null; }, undefined>; cancelProcessing: Action<{ scope?: MS.IdentityGovernanceNamespace.CancelScope | null; }, undefined>; clearQuarantine: Action<{}, "identityGovernance.workflow">; createNewVersion: Action<{ workflow?: MS.IdentityGovernanceNamespace.Workflow | null; }, "identityGovernance.workflow">; previewTaskFailures: Action<{}, Value<MS.IdentityGovernanceNamespace.PreviewFailedTask[]>>; previewWorkflow: Action<{ subjects?: MS.DirectoryObject[] | null; }, undefined>; restore: Action<{}, "identityGovernance.workflow">; executionScope: ["identityGovernance.userProcessingResult"]; previewScope: ["directoryObject"]; runs: ["identityGovernance.run"]; taskReports: ["identityGovernance.taskReport"]; userProcessingResults: ["identityGovernance.userProcessingResult"]; versions: ["identityGovernance.workflowVersion"]; }
interface IdentityGovernance_WorkflowBaseNode { administrationScopeTargets: ["directoryObject"]; createdBy: "user"; lastModifiedBy: "user"; tasks: ["identityGovernance.task"]; }
interface IdentityGovernance_WorkflowTemplateNode { tasks: ["identityGovernance.task"]; }
interface Partners_Billing_AzureUsageNode { billed: "partners.billing.billedUsage"; unbilled: "partners.billing.unbilledUsage"; }
interface Partners_Billing_BilledReconciliationNode { export: Action<{ invoiceId?: string | null; attributeSet?: MS.Partners.Billing.AttributeSet | null; }, "partners.billing.operation">; }
interface Partners_Billing_BilledUsageNode { export: Action<{ invoiceId?: string | null; attributeSet?: MS.Partners.Billing.AttributeSet | null; }, "partners.billing.operation">; }
interface Partners_Billing_BillingNode { manifests: ["partners.billing.manifest"]; operations: ["partners.billing.operation"]; reconciliation: "partners.billing.billingReconciliation"; usage: "partners.billing.azureUsage"; }
interface Partners_Billing_BillingReconciliationNode { billed: "partners.billing.billedReconciliation"; unbilled: "partners.billing.unbilledReconciliation"; }
interface Partners_Billing_ExportSuccessOperationNode { resourceLocation: "partners.billing.manifest"; }
interface Partners_Billing_UnbilledReconciliationNode { export: Action<{ currencyCode?: string | null; billingPeriod?: MS.Partners.Billing.BillingPeriod | null; attributeSet?: MS.Partners.Billing.AttributeSet | null; }, "partners.billing.operation">; }
interface Partners_Billing_UnbilledUsageNode { export: Action<{ currencyCode?: string | null; billingPeriod?: MS.Partners.Billing.BillingPeriod | null; attributeSet?: MS.Partners.Billing.AttributeSet | null; }, "partners.billing.operation">; }
interface Security_ArticleNode { indicators: ["security.articleIndicator"]; }
interface Security_AuditCoreRootNode { queries: ["security.auditLogQuery"]; }
interface Security_AuditLogQueryNode { records: ["security.auditLogRecord"]; }
interface Security_CasesRootNode { ediscoveryCases: ["security.ediscoveryCase"]; }
interface Security_CategoryTemplateNode { subcategories: ["security.subcategoryTemplate"]; }
interface Security_CollaborationRootNode { analyzedEmails: ["security.analyzedEmail"]; }
interface Security_EdiscoveryAddToReviewSetOperationNode { reviewSet: "security.ediscoveryReviewSet"; search: "security.ediscoverySearch"; }
interface Security_EdiscoveryCaseNode { close: Action<{}, undefined>; reopen: Action<{}, undefined>; caseMembers: ["security.ediscoveryCaseMember"]; custodians: ["security.ediscoveryCustodian"]; noncustodialDataSources: ["security.ediscoveryNoncustodialDataSource"]; operations: ["security.caseOperation"]; reviewSets: ["security.ediscoveryReviewSet"]; searches: ["security.ediscoverySearch"]; settings: "security.ediscoveryCaseSettings"; tags: ["security.ediscoveryReviewTag"]; }
interface Security_EdiscoveryCaseSettingsNode { resetToDefault: Action<{}, undefined>; }
interface Security_EdiscoveryCustodianNode { activate: Action<{}, undefined>; applyHold: Action<{}, undefined>; release: Action<{}, undefined>; removeHold: Action<{}, undefined>; updateIndex: Action<{}, undefined>; lastIndexOperation: "security.ediscoveryIndexOperation"; siteSources: ["security.siteSource"]; unifiedGroupSources: ["security.unifiedGroupSource"]; userSources: ["security.userSource"]; }
interface Security_EdiscoveryEstimateOperationNode { search: "security.ediscoverySearch"; }
interface Security_EdiscoveryExportOperationNode { reviewSet: "security.ediscoveryReviewSet"; reviewSetQuery: "security.ediscoveryReviewSetQuery"; }
interface Security_EdiscoveryNoncustodialDataSourceNode { applyHold: Action<{}, undefined>; release: Action<{}, undefined>; removeHold: Action<{}, undefined>; updateIndex: Action<{}, undefined>; dataSource: "security.dataSource"; lastIndexOperation: "security.ediscoveryIndexOperation"; }
interface Security_EdiscoveryReviewSetNode { addToReviewSet: Action<{ search?: MS.SecurityNamespace.EdiscoverySearch | null; additionalDataOptions?: MS.SecurityNamespace.AdditionalDataOptions | null; itemsToInclude?: MS.SecurityNamespace.ItemsToInclude | null; cloudAttachmentVersion?: MS.SecurityNamespace.CloudAttachmentVersion | null; documentVersion?: MS.SecurityNamespace.DocumentVersion | null; }, undefined>; export: Action<{ outputName?: string | null; description?: string | null; exportOptions?: MS.SecurityNamespace.ExportOptions | null; exportStructure?: MS.SecurityNamespace.ExportFileStructure | null; }, undefined>; queries: ["security.ediscoveryReviewSetQuery"]; }
interface Security_EdiscoveryReviewSetQueryNode { applyTags: Action<{ tagsToAdd?: MS.SecurityNamespace.EdiscoveryReviewTag[] | null; tagsToRemove?: MS.SecurityNamespace.EdiscoveryReviewTag[] | null; }, undefined>; export: Action<{ outputName?: string | null; description?: string | null; exportOptions?: MS.SecurityNamespace.ExportOptions | null; exportStructure?: MS.SecurityNamespace.ExportFileStructure | null; }, undefined>; }
interface Security_EdiscoveryReviewTagNode { childTags: ["security.ediscoveryReviewTag"]; parent: "security.ediscoveryReviewTag"; }
interface Security_EdiscoverySearchNode { estimateStatistics: Action<{ statisticsOptions?: MS.SecurityNamespace.StatisticsOptions | null; }, undefined>; exportReport: Action<{ displayName?: string | null; description?: string | null; exportCriteria?: MS.SecurityNamespace.ExportCriteria | null; exportLocation?: MS.SecurityNamespace.ExportLocation | null; additionalOptions?: MS.SecurityNamespace.AdditionalOptions | null; cloudAttachmentVersion?: MS.SecurityNamespace.CloudAttachmentVersion | null; documentVersion?: MS.SecurityNamespace.DocumentVersion | null; }, undefined>; exportResult: Action<{ displayName?: string | null; description?: string | null; exportCriteria?: MS.SecurityNamespace.ExportCriteria | null; exportLocation?: MS.SecurityNamespace.ExportLocation | null; additionalOptions?: MS.SecurityNamespace.AdditionalOptions | null; exportFormat?: MS.SecurityNamespace.ExportFormat | null; exportSingleItems?: boolean | null; cloudAttachmentVersion?: MS.SecurityNamespace.CloudAttachmentVersion | null; documentVersion?: MS.SecurityNamespace.DocumentVersion | null; }, undefined>; purgeData: Action<{ purgeType?: MS.SecurityNamespace.PurgeType | null; purgeAreas?: MS.SecurityNamespace.PurgeAreas | null; }, undefined>; additionalSources: ["security.dataSource"]; addToReviewSetOperation: "security.ediscoveryAddToReviewSetOperation"; custodianSources: ["security.dataSource"]; lastEstimateStatisticsOperation: "security.ediscoveryEstimateOperation"; noncustodialSources: ["security.ediscoveryNoncustodialDataSource"]; }
interface Security_EdiscoverySearchExportOperationNode { search: "security.ediscoverySearch"; }
interface Security_FilePlanDescriptorNode { authorityTemplate: "security.authorityTemplate"; categoryTemplate: "security.categoryTemplate"; citationTemplate: "security.citationTemplate"; departmentTemplate: "security.departmentTemplate"; filePlanReferenceTemplate: "security.filePlanReferenceTemplate"; }
interface Security_HostNode { childHostPairs: ["security.hostPair"]; components: ["security.hostComponent"]; cookies: ["security.hostCookie"]; hostPairs: ["security.hostPair"]; parentHostPairs: ["security.hostPair"]; passiveDns: ["security.passiveDnsRecord"]; passiveDnsReverse: ["security.passiveDnsRecord"]; ports: ["security.hostPort"]; reputation: "security.hostReputation"; sslCertificates: ["security.hostSslCertificate"]; subdomains: ["security.subdomain"]; trackers: ["security.hostTracker"]; whois: "security.whoisRecord"; }
interface Security_HostComponentNode { host: "security.host"; }
interface Security_HostCookieNode { host: "security.host"; }
interface Security_HostPairNode { childHost: "security.host"; parentHost: "security.host"; }
interface Security_HostPortNode { host: "security.host"; mostRecentSslCertificate: "security.sslCertificate"; }
interface Security_HostSslCertificateNode { host: "security.host"; sslCertificate: "security.sslCertificate"; }
interface Security_HostTrackerNode { host: "security.host"; }
interface Security_IdentityAccountsNode { invokeAction: Action<{ accountId?: string; action?: MS.SecurityNamespace.Action; identityProvider?: MS.SecurityNamespace.IdentityProvider; }, Value<MS.SecurityNamespace.InvokeActionResult>>; }
interface Security_IdentityContainerNode { healthIssues: ["security.healthIssue"]; identityAccounts: ["security.identityAccounts"]; sensorCandidateActivationConfiguration: "security.sensorCandidateActivationConfiguration"; sensorCandidates: ["security.sensorCandidate"]; sensors: ["security.sensor"]; settings: "security.settingsContainer"; }
interface Security_IncidentNode { alerts: ["security.alert"]; }
interface Security_IndicatorNode { artifact: "security.artifact"; }
interface Security_IntelligenceProfileNode { indicators: ["security.intelligenceProfileIndicator"]; }
interface Security_LabelsRootNode { authorities: ["security.authorityTemplate"]; categories: ["security.categoryTemplate"]; citations: ["security.citationTemplate"]; departments: ["security.departmentTemplate"]; filePlanReferences: ["security.filePlanReferenceTemplate"]; retentionLabels: ["security.retentionLabel"]; }
interface Security_PassiveDnsRecordNode { artifact: "security.artifact"; parentHost: "security.host"; }
interface Security_RetentionEventNode { retentionEventType: "security.retentionEventType"; }
interface Security_RetentionLabelNode { descriptors: "security.filePlanDescriptor"; dispositionReviewStages: ["security.dispositionReviewStage"]; retentionEventType: "security.retentionEventType"; }
interface Security_SensorNode { healthIssues: ["security.healthIssue"]; }
interface Security_SettingsContainerNode { autoAuditingConfiguration: "security.autoAuditingConfiguration"; }
interface Security_SiteSourceNode { site: "site"; }
interface Security_SslCertificateNode { relatedHosts: ["security.host"]; }
interface Security_SubdomainNode { host: "security.host"; }
interface Security_ThreatIntelligenceNode { articleIndicators: ["security.articleIndicator"]; articles: ["security.article"]; hostComponents: ["security.hostComponent"]; hostCookies: ["security.hostCookie"]; hostPairs: ["security.hostPair"]; hostPorts: ["security.hostPort"]; hosts: ["security.host"]; hostSslCertificates: ["security.hostSslCertificate"]; hostTrackers: ["security.hostTracker"]; intelligenceProfileIndicators: ["security.intelligenceProfileIndicator"]; intelProfiles: ["security.intelligenceProfile"]; passiveDnsRecords: ["security.passiveDnsRecord"]; sslCertificates: ["security.sslCertificate"]; subdomains: ["security.subdomain"]; vulnerabilities: ["security.vulnerability"]; whoisHistoryRecords: ["security.whoisHistoryRecord"]; whoisRecords: ["security.whoisRecord"]; }
interface Security_TriggersRootNode { retentionEvents: ["security.retentionEvent"]; }
interface Security_TriggerTypesRootNode { retentionEventTypes: ["security.retentionEventType"]; }
interface Security_UnifiedGroupSourceNode { group: "group"; }
interface Security_VulnerabilityNode { articles: ["security.article"]; components: ["security.vulnerabilityComponent"]; }
interface Security_WhoisBaseRecordNode { host: "security.host"; }
interface Security_WhoisRecordNode extends Security_WhoisBaseRecordNode { history: ["security.whoisHistoryRecord"]; }
interface TeamsAdministration_TeamsAdminRootNode { policy: "teamsAdministration.teamsPolicyAssignment"; telephoneNumberManagement: "teamsAdministration.telephoneNumberManagementRoot"; userConfigurations: ["teamsAdministration.teamsUserConfiguration"]; }
interface TeamsAdministration_TeamsPolicyAssignmentNode { "getPolicyId()": ["teamsAdministration.policyIdentifierDetail"]; userAssignments: ["teamsAdministration.teamsPolicyUserAssignment"]; }
interface TeamsAdministration_TeamsUserConfigurationNode { user: "user"; }
interface TeamsAdministration_TelephoneNumberManagementRootNode { numberAssignments: ["teamsAdministration.numberAssignment"]; operations: ["teamsAdministration.telephoneNumberLongRunningOperation"]; }
interface TermStore_GroupNode { sets: ["termStore.set"]; }
interface TermStore_RelationNode { fromTerm: "termStore.term"; set: "termStore.set"; toTerm: "termStore.term"; }
interface TermStore_SetNode { children: ["termStore.term"]; parentGroup: "termStore.group"; relations: ["termStore.relation"]; terms: ["termStore.term"]; }
interface TermStore_StoreNode { groups: ["termStore.group"]; sets: ["termStore.set"]; }
interface TermStore_TermNode { children: ["termStore.term"]; relations: ["termStore.relation"]; set: "termStore.set"; }
declare module "@microsoft/microsoft-graph-types" {
type AccessEntityType = "user" | "group" | "unknownFutureValue";
type AccessPackageSubjectLifecycle = "notDefined" | "notGoverned" | "governed" | "unknownFutureValue";
type AccessPackageSuggestionFilterByCurrentUserOptions = "none" | "relatedPeopleAssignments" | "assignmentHistory" | "unknownFutureValue";
type AccessPackageSuggestionRelatedPeopleInsightLevel = "disabled" | "count" | "countAndNames" | "unknownFutureValue";
type ApplicationDataType = "none" | "codingFiles" | "creditCards" | "databaseFiles" | "documents" | "mediaFiles" | "unknownFutureValue";
type ApproverInformationVisibility = "default" | "notVisible" | "visible" | "unknownFutureValue";
type AttestationEnforcement = "disabled" | "registrationOnly" | "unknownFutureValue";
type BaselineParameterType = "string" | "integer" | "boolean" | "unknownFutureValue";
type BrowsableResourceType = "none" | "site" | "documentLibrary" | "folder" | "unknownFutureValue";
type BrowseQueryOrder = "pathAsc" | "pathDsc" | "nameAsc" | "nameDsc" | "unknownFutureValue";
type BrowseQueryResponseItemType = "none" | "site" | "documentLibrary" | "folder" | "file" | "unknownFutureValue";
type BrowseSessionStatus = "creating" | "created" | "failed" | "unknownFutureValue";
type ChannelLayoutType = "post" | "chat" | "unknownFutureValue";
type CheckInMethod = "unspecified" | "manual" | "inferred" | "verified" | "unknownFutureValue";
type ClaimBindingSource = "directory" | "unknownFutureValue";
type CloudPcOperatingSystem = "windows10" | "windows11" | "unknownFutureValue";
type CloudPcRecommendationReportType = "cloudPcUsageCategoryReport" | "unknownFutureValue";
type CloudPcUserAccountType = "standardUser" | "administrator" | "unknownFutureValue";
type ContentCategory = "none" | "ai" | "unknownFutureValue";
type CsaStarLevel = "none" | "attestation" | "certification" | "continuousMonitoring" | "cStarAssessment" | "selfAssessment" | "notSupported" | "unknownFutureValue";
type CustomDataProvidedResourceUploadStatus = "active" | "complete" | "expired" | "unknownFutureValue";
type CustomSecurityAttributeComparisonOperator = "equals" | "unknownFutureValue";
type DataProtection = "none" | "impactAssessments" | "officers" | "secureCrossBorderDataTransfer" | "unknownFutureValue";
type DataRetentionLevel = "none" | "dataRetained" | "deletedImmediately" | "deletedWithin1Month" | "deletedWithin2Weeks" | "deletedWithin3Months" | "deletedWithinMoreThan3Months" | "unknownFutureValue";
type DriftStatus = "active" | "fixed" | "unknownFutureValue";
type EducationSpeechType = "informative" | "personal" | "persuasive" | "unknownFutureValue";
type EngagementConversationMessageReactionType = "like" | "love" | "celebrate" | "thank" | "laugh" | "sad" | "happy" | "excited" | "smile" | "silly" | "intenseLaugh" | "starStruck" | "goofy" | "thinking" | "surprised" | "mindBlown" | "scared" | "crying" | "shocked" | "angry" | "agree" | "praise" | "takingNotes" | "heartBroken" | "support" | "confirmed" | "watching" | "brain" | "medal" | "bullseye" | "unknownFutureValue";
type EngagementConversationModerationState = "published" | "pendingReview" | "dismissed" | "unknownFutureValue";
type EngagementCreationMode = "none" | "migration" | "unknownFutureValue";
type ErrorCorrectionLevel = "l" | "m" | "q" | "h" | "unknownFutureValue";
type ExchangeMessageTraceStatus = "gettingStatus" | "pending" | "failed" | "delivered" | "expanded" | "quarantined" | "filteredAsSpam" | "unknownFutureValue";
type FedRampLevel = "none" | "high" | "liSaas" | "low" | "moderate" | "notSupported" | "unknownFutureValue";
type FileStorageContainerBillingClassification = "standard" | "trial" | "directToCustomer" | "unknownFutureValue";
type FileStorageContainerBillingStatus = "invalid" | "valid" | "unknownFutureValue";
type FileStorageContainerTypeAppPermission = "none" | "readContent" | "writeContent" | "manageContent" | "create" | "delete" | "read" | "write" | "enumeratePermissions" | "addPermissions" | "updatePermissions" | "deletePermissions" | "deleteOwnPermission" | "managePermissions" | "full" | "unknownFutureValue";
type FileStorageContainerTypeSettingsOverride = "urlTemplate" | "isDiscoverabilityEnabled" | "isSearchEnabled" | "isItemVersioningEnabled" | "itemMajorVersionLimit" | "maxStoragePerContainerInBytes" | "unknownFutureValue";
type GroupAccessType = "none" | "private" | "secret" | "public" | "unknownFutureValue";
type HoldType = "none" | "private" | "public" | "unknownFutureValue";
type ManagementState = "managed" | "retirePending" | "retireFailed" | "wipePending" | "wipeFailed" | "unhealthy" | "deletePending" | "retireIssued" | "wipeIssued" | "wipeCanceled" | "retireCanceled" | "discovered" | "unknownFutureValue";
type MatchConfidenceLevel = "exact" | "relaxed" | "unknownFutureValue";
type MaxWorkLocationDetails = "unknown" | "none" | "approximate" | "specific" | "unknownFutureValue";
type MigrationMode = "inProgress" | "completed" | "unknownFutureValue";
type MonitorMode = "monitorOnly" | "unknownFutureValue";
type MonitorRunStatus = "successful" | "partiallySuccessful" | "failed" | "unknownFutureValue";
type MonitorStatus = "active" | "inactive" | "unknownFutureValue";
type NotificationEventsType = "none" | "restoreAndPolicyUpdates" | "unknownFutureValue";
type NotificationRecipientsType = "none" | "globalAdmins" | "backupAdmins" | "custom" | "allAdmins" | "unknownFutureValue";
type NotifyMembers = "all" | "allowSelected" | "blockSelected" | "unknownFutureValue";
type OidcResponseType = "code" | "id_token" | "token" | "unknownFutureValue";
type OnlineMeetingType = "adhoc" | "scheduled" | "recurring" | "broadcast" | "meetnow" | "unknownFutureValue";
type PackageStatus = "none" | "some" | "all" | "unknownFutureValue";
type PackageType = "microsoft" | "external" | "shared" | "custom" | "unknownFutureValue";
type PasskeyType = "deviceBound" | "synced" | "unknownFutureValue";
type PasskeyTypes = "deviceBound" | "synced" | "unknownFutureValue";
type PasswordPolicy = "none" | "changePasswordPeriod" | "charactersCombination" | "passwordHistoryAndReuse" | "passwordLengthLimit" | "personalInformationUse" | "unknownFutureValue";
type PciVersion = "none" | "v3_2_1" | "v4" | "notSupported" | "unknownFutureValue";
type PlaceFeatureEnablement = "unknown" | "enabled" | "disabled" | "unknownFutureValue";
type ProtectionSource = "none" | "manual" | "dynamicRule" | "unknownFutureValue";
type ReadingCoachStoryType = "aiGenerated" | "readWorks" | "userProvided" | "unknownFutureValue";
type ResourceAccessStatus = "none" | "failure" | "success" | "unknownFutureValue";
type ResourceAccessType = "none" | "read" | "write" | "create" | "unknownFutureValue";
type ResourceLinkType = "url" | "unknownFutureValue";
type RestEncryptionType = "none" | "aes" | "bitlocker" | "blowfish" | "des" | "rc4" | "rsa" | "notSupported" | "unknownFutureValue";
type RetrievalDataSource = "sharePoint" | "oneDriveBusiness" | "externalItem" | "unknownFutureValue";
type RetrievalEntityType = "site" | "list" | "listItem" | "drive" | "driveItem" | "externalItem" | "unknownFutureValue";
type RoleType = "active" | "eligible" | "application" | "delegated" | "unknownFutureValue";
type RootDomains = "none" | "all" | "allFederated" | "allManaged" | "enumerated" | "allManagedAndEnumeratedFederated" | "unknownFutureValue";
type ScopeCollectionKind = "allAllowed" | "enumerated" | "none" | "scopeKindNotSet" | "unknownFutureValue";
type SharePointMigrationJobErrorLevel = "important" | "warning" | "error" | "fatalError" | "unknownFutureValue";
type SharePointMigrationObjectType = "site" | "web" | "folder" | "list" | "listItem" | "file" | "alert" | "sharedWithObject" | "invalid" | "unknownFutureValue";
type SnapshotJobStatus = "notStarted" | "running" | "succeeded" | "failed" | "partiallySuccessful" | "unknownFutureValue";
type SslVersion = "none" | "ssl3_0" | "tls1_0" | "tls1_1" | "tls1_2" | "tls1_3" | "notSupported" | "unknownFutureValue";
type UserOwnership = "none" | "lawfulBasisForProcessing" | "rightToAccess" | "rightToBeInformed" | "rightToDataPortability" | "rightToObject" | "rightToRectification" | "rightToRestrictionOfProcessing" | "rightsRelatedToAutomatedDecisionMaking" | "unknownFutureValue";
type VerifiedIdProfileState = "enabled" | "disabled" | "unknownFutureValue";
type VerifiedIdUsageConfigurationPurpose = "recovery" | "onboarding" | "all" | "unknownFutureValue";
type WebApplicationFirewallDnsRecordType = "cname" | "unknownFutureValue";
type WebApplicationFirewallProviderType = "akamai" | "cloudflare" | "unknownFutureValue";
type WebApplicationFirewallVerificationStatus = "success" | "warning" | "failure" | "unknownFutureValue";
type Windows365SwitchCompatibilityFailureReasonType = "osVersionNotSupported" | "hardwareNotSupported" | "unknownFutureValue";
type WorkLocationSource = "none" | "manual" | "scheduled" | "automatic" | "unknownFutureValue";
type WorkLocationType = "unspecified" | "office" | "remote" | "timeOff" | "unknownFutureValue";
type WorkLocationUpdateScope = "currentSegment" | "currentDay" | "unknownFutureValue";
type X509CertificateIssuerHintsState = "disabled" | "enabled" | "unknownFutureValue";
interface AccessPackageApprovalStage { approverInformationVisibility?: MS.ApproverInformationVisibility; }
interface AccessPackageDynamicApprovalStage extends MS.AccessPackageApprovalStage {}
interface AccessPackageRequestApprovalStageCallbackConfiguration extends MS.CustomExtensionCallbackConfiguration {}
interface AccessPackageSuggestionReason {}
interface AccessPackageSuggestionRelatedPeopleBased extends MS.AccessPackageSuggestionReason { relatedPeople?: MS.Identity[]; relatedPeopleAssignmentCount?: number; }
interface AccessPackageSuggestionSelfAssignmentHistoryBased extends MS.AccessPackageSuggestionReason { lastAssignmentDateTime?: string; pastAssignmentCount?: number; }
interface ActionItem { ownerDisplayName?: string | null; text?: string | null; title?: string | null; }
interface AiAgentInfo extends MS.AiInteractionEntity { blueprintId?: string | null; }
interface AiInteractionEntity { identifier?: string | null; name?: string | null; version?: string | null; }
interface AkamaiAttackGroupActionModel { action?: string | null; group?: string | null; }
interface AkamaiCustomRuleModel { action?: string | null; name?: string | null; ruleId?: string | null; }
interface AkamaiRapidRulesModel { defaultAction?: string | null; isEnabled?: boolean; }
interface AkamaiVerifiedDetailsModel extends MS.WebApplicationFirewallVerifiedDetails { activeAttackGroups?: MS.AkamaiAttackGroupActionModel[]; activeCustomRules?: MS.AkamaiCustomRuleModel[]; rapidRules?: MS.AkamaiRapidRulesModel | null; }
interface AllAllowedScopes extends MS.InheritableScopes {}
interface AllDomains extends MS.ValidatingDomains {}
interface ApplicationLocation { dataCenter?: string | null; headquarters?: string | null; }
interface ApplicationRiskFactorCertificateInfo { hasBadCommonName?: boolean | null; hasInsecureSignature?: boolean | null; hasNoChainOfTrust?: boolean | null; isDenylisted?: boolean | null; isHostnameMismatch?: boolean | null; isNotAfter?: boolean | null; isNotBefore?: boolean | null; isRevoked?: boolean | null; isSelfSigned?: boolean | null; }
interface ApplicationRiskFactorGeneralInfo { consumerPopularity?: number | null; domainRegistrationDate?: string | null; founded?: number | null; hasDisasterRecoveryPlan?: boolean | null; hold?: MS.HoldType; hostingCompanyName?: string | null; location?: MS.ApplicationLocation | null; privacyPolicy?: string | null; processedDataTypes?: MS.ApplicationDataType; termsOfService?: string | null; }
interface ApplicationRiskFactorLegalInfo { dataRetention?: MS.DataRetentionLevel; gdpr?: MS.ApplicationRiskFactorLegalInfoGdpr; hasDataOwnership?: boolean | null; hasDmca?: boolean | null; }
interface ApplicationRiskFactorLegalInfoGdpr { dataProtection?: MS.DataProtection; hasRightToErasure?: boolean | null; isReportingDataBreaches?: boolean | null; statementUrl?: string | null; userOwnership?: MS.UserOwnership; }
interface ApplicationRiskFactors { compliance?: MS.ApplicationSecurityCompliance | null; general?: MS.ApplicationRiskFactorGeneralInfo | null; legal?: MS.ApplicationRiskFactorLegalInfo | null; security?: MS.ApplicationRiskFactorSecurityInfo | null; }
interface ApplicationRiskFactorSecurityInfo { certificate?: MS.ApplicationRiskFactorCertificateInfo; domainToCheck?: string | null; hasAdminAuditTrail?: boolean | null; hasAnonymousUsage?: boolean | null; hasDataAuditTrail?: boolean | null; hasDataClassification?: boolean | null; hasDataEncrypted?: boolean | null; hasEnforceTransportEnc?: boolean | null; hasIpRestriction?: boolean | null; hasMFA?: boolean | null; hasPenTest?: boolean | null; hasRememberPassword?: boolean | null; hasSamlSupport?: boolean | null; hasUserAuditLogs?: boolean | null; hasUserDataUpload?: boolean | null; hasUserRolesSupport?: boolean | null; hasValidCertName?: boolean | null; httpsSecurityHeaders?: string[]; isCertTrusted?: boolean | null; isDrownVulnerable?: boolean | null; isHeartbleedProof?: boolean | null; lastBreachDate?: string | null; latestValidSSL?: MS.SslVersion; passwordPolicy?: MS.PasswordPolicy; restEncryptionType?: MS.RestEncryptionType; }
interface ApplicationRiskScore { compliance?: number | null; legal?: number | null; provider?: number | null; security?: number | null; total?: number | null; }
interface ApplicationSecurityCompliance { cobit?: boolean | null; coppa?: boolean | null; csaStar?: MS.CsaStarLevel | null; fedRamp?: MS.FedRampLevel | null; ferpa?: boolean | null; ffiec?: boolean | null; finra?: boolean | null; fisma?: boolean | null; gaap?: boolean | null; gapp?: boolean | null; glba?: boolean | null; hipaa?: boolean | null; hitrust?: boolean | null; isae3402?: boolean | null; iso27001?: boolean | null; iso27002?: boolean | null; iso27017?: boolean | null; iso27018?: boolean | null; itar?: boolean | null; jerichoForumCommandments?: boolean | null; pci?: MS.PciVersion | null; privacyShield?: boolean | null; safeHarbor?: boolean | null; soc1?: boolean | null; soc2?: boolean | null; soc3?: boolean | null; sox?: boolean | null; sp800_53?: boolean | null; ssae16?: boolean | null; ustr?: boolean | null; }
interface AppManagementApplicationConfiguration { identifierUris?: MS.IdentifierUriConfiguration | null; }
interface AppManagementPolicyActorExemptions { customSecurityAttributes?: MS.CustomSecurityAttributeExemption[] | null; }
interface AssignedPlaceMode extends MS.PlaceMode { assignedUserEmailAddress?: string | null; assignedUserId?: string | null; }
interface AssignmentRequestApprovalStageCallbackData extends MS.AccessPackageAssignmentRequestCallbackData { approvalStage?: MS.AccessPackageApprovalStage | null; }
interface AuthenticationAppDeviceDetails { appVersion?: string | null; clientApp?: string | null; deviceId?: string | null; operatingSystem?: string | null; }
interface AzureADJoinPolicy { localAdmins?: MS.LocalAdminSettings | null; }
interface BaselineParameter { description?: string | null; displayName?: string; parameterType?: MS.BaselineParameterType; }
interface BaselineResource { displayName?: string; properties?: MS.OpenComplexDictionaryType; resourceType?: string; }
interface BrowseQueryResponseItem { itemKey?: string | null; itemsCount?: number | null; name?: string | null; sizeInBytes?: string | null; type?: MS.BrowseQueryResponseItemType; webUrl?: string | null; }
interface CallAiInsightViewPoint { mentionEvents?: MS.MentionEvent[] | null; }
interface ClaimBinding { matchConfidenceLevel?: MS.MatchConfidenceLevel; sourceAttribute?: string; verifiedIdClaim?: string; }
interface ClaimValidation { customExtensionId?: string; isEnabled?: boolean; }
interface CloudFlareRuleModel { action?: string | null; name?: string | null; ruleId?: string | null; }
interface CloudFlareRulesetModel { name?: string | null; phaseName?: string | null; rulesetId?: string | null; }
interface CloudFlareVerifiedDetailsModel extends MS.WebApplicationFirewallVerifiedDetails { enabledCustomRules?: MS.CloudFlareRuleModel[]; enabledRecommendedRulesets?: MS.CloudFlareRulesetModel[]; zoneId?: string | null; }
interface CloudPcLaunchDetail { cloudPcId?: string; cloudPcLaunchUrl?: string | null; windows365SwitchCompatibilityFailureReasonType?: MS.Windows365SwitchCompatibilityFailureReasonType | null; windows365SwitchCompatible?: boolean | null; }
interface CloudVideoInteropInfo { moreInfoWebUrl?: string | null; tenantKey?: string | null; videoTeleconferenceId?: string | null; }
interface CommunicationsGuestIdentity { email?: string | null; }
interface ConnectionItem { connectionId?: string; }
interface CrossTenantAccessPolicyAppServiceConnectSetting { applications?: MS.CrossTenantAccessPolicyTargetConfiguration | null; }
interface CrossTenantAccessPolicyM365CollaborationInboundSetting { users?: MS.CrossTenantAccessPolicyTargetConfiguration | null; }
interface CrossTenantAccessPolicyM365CollaborationOutboundSetting { usersAndGroups?: MS.CrossTenantAccessPolicyTargetConfiguration | null; }
interface CustomAppManagementApplicationConfiguration { identifierUris?: MS.IdentifierUriConfiguration | null; }
interface CustomAppManagementConfiguration { applicationRestrictions?: MS.CustomAppManagementApplicationConfiguration | null; }
interface CustomDataProvidedResourceUploadSessionRequest { data?: MS.CustomDataProvidedResourcePayloads.Data; }
interface CustomDataProvidedResourceUploadStats { filesUploaded?: number; totalBytesUploaded?: number; }
interface CustomSecurityAttributeExemption { id?: string; operator?: MS.CustomSecurityAttributeComparisonOperator; }
interface CustomSecurityAttributeStringValueExemption extends MS.CustomSecurityAttributeExemption { value?: string | null; }
interface DataSourceConfiguration { externalItem?: MS.ExternalItemConfiguration | null; }
interface Dictionaries {}
interface DriftedProperty { currentValue?: unknown | null; desiredValue?: unknown | null; propertyName?: string; }
interface DropInPlaceMode extends MS.PlaceMode {}
interface EducationAiFeedbackAudienceEngagementSettings { areEngagementStrategiesEnabled?: boolean; isCallToActionEnabled?: boolean; isEmotionalAndIntellectualAppealEnabled?: boolean; }
interface EducationAiFeedbackContentSettings { isMessageClarityEnabled?: boolean; isQualityOfInformationEnabled?: boolean; isSpeechOrganizationEnabled?: boolean; }
interface EducationAiFeedbackCriteria { aiFeedbackSettings?: MS.EducationAiFeedbackSettings; speechType?: MS.EducationSpeechType; }
interface EducationAiFeedbackDeliverySettings { areRhetoricalTechniquesEnabled?: boolean; isLanguageUseEnabled?: boolean; isStyleEnabled?: boolean; }
interface EducationAiFeedbackSettings { audienceEngagementSettings?: MS.EducationAiFeedbackAudienceEngagementSettings | null; contentSettings?: MS.EducationAiFeedbackContentSettings | null; deliverySettings?: MS.EducationAiFeedbackDeliverySettings | null; }
interface EducationGradingSchemeGrade { defaultPercentage?: number | null; displayName?: string; minPercentage?: number; }
interface EducationSpeakerCoachAudienceEngagementSettings { isBodyLanguageEnabled?: boolean; }
interface EducationSpeakerCoachContentSettings { isInclusivenessEnabled?: boolean; isRepetitiveLanguageEnabled?: boolean; }
interface EducationSpeakerCoachDeliverySettings { areFillerWordsEnabled?: boolean; isPaceEnabled?: boolean; isPitchEnabled?: boolean; isPronunciationEnabled?: boolean; }
interface EducationSpeakerCoachSettings { audienceEngagementSettings?: MS.EducationSpeakerCoachAudienceEngagementSettings | null; contentSettings?: MS.EducationSpeakerCoachContentSettings | null; deliverySettings?: MS.EducationSpeakerCoachDeliverySettings | null; }
interface EducationSpeakerProgressResource extends MS.EducationResource { aiFeedbackCriteria?: MS.EducationAiFeedbackCriteria | null; isAiFeedbackEnabled?: boolean; isVideoRequired?: boolean; maxRecordingAttempts?: number; presentationTitle?: string; recordingTimeLimitInMinutes?: number; showRehearsalReportToStudentBeforeMediaUpload?: boolean; speakerCoachSettings?: MS.EducationSpeakerCoachSettings | null; spokenLanguageLocale?: string; }
interface EmailDetails { body?: string; senderEmailAddress?: string; subject?: string; }
interface EngagementIdentitySet extends MS.IdentitySet { audience?: MS.Identity | null; group?: MS.Identity | null; }
interface EnumeratedDomains extends MS.ValidatingDomains { domainNames?: string[]; }
interface EnumeratedScopes extends MS.InheritableScopes { scopes?: string[]; }
interface ErrorDetail { errorMessage?: string; resourceInstanceName?: string; resourceType?: string; }
interface ExportItemResponse { changeKey?: string | null; error?: MS.MailTipsError | null; itemId?: string | null; }
interface ExternalItemConfiguration { connections?: MS.ConnectionItem[]; }
interface FaceCheckConfiguration { isEnabled?: boolean; sourcePhotoClaimName?: string; }
interface FileStorageContainerTypeRegistrationSettings { isDiscoverabilityEnabled?: boolean | null; isItemVersioningEnabled?: boolean | null; isSearchEnabled?: boolean | null; isSharingRestricted?: boolean | null; itemMajorVersionLimit?: number | null; maxStoragePerContainerInBytes?: number | null; sharingCapability?: MS.SharingCapabilities | null; urlTemplate?: string | null; }
interface FileStorageContainerTypeSettings { consumingTenantOverridables?: MS.FileStorageContainerTypeSettingsOverride | null; isDiscoverabilityEnabled?: boolean | null; isItemVersioningEnabled?: boolean | null; isSearchEnabled?: boolean | null; isSharingRestricted?: boolean | null; itemMajorVersionLimit?: number | null; maxStoragePerContainerInBytes?: number | null; sharingCapability?: MS.SharingCapabilities | null; urlTemplate?: string | null; }
interface FraudProtectionConfiguration {}
interface FraudProtectionProviderConfiguration extends MS.FraudProtectionConfiguration { fraudProtectionProvider?: MS.FraudProtectionProvider | null; }
interface IdentifierUriConfiguration { nonDefaultUriAddition?: MS.IdentifierUriRestriction | null; uriAdditionWithoutUniqueTenantIdentifier?: MS.IdentifierUriRestriction | null; }
interface IdentifierUriRestriction { excludeActors?: MS.AppManagementPolicyActorExemptions | null; excludeAppsReceivingV2Tokens?: boolean | null; excludeSaml?: boolean | null; isStateSetByMicrosoft?: boolean; restrictForAppsCreatedAfterDateTime?: string | null; state?: MS.AppManagementRestrictionState; }
interface ImportBuildingMapSetting { isDryRun?: boolean; }
interface IncludeTarget { id?: string; targetType?: MS.AuthenticationMethodTargetType; }
interface InheritableScopes { kind?: MS.ScopeCollectionKind; }
interface Json {}
interface KeyCredentialConfiguration { excludeActors?: MS.AppManagementPolicyActorExemptions | null; }
interface LocalAdminSettings { enableGlobalAdmins?: boolean | null; registeringUsers?: MS.DeviceRegistrationMembership | null; }
interface MailboxDetails { emailAddress?: string | null; externalDirectoryObjectId?: string | null; }
interface MailboxItemImportSession { expirationDateTime?: string | null; importUrl?: string | null; }
interface MeetingNote { subpoints?: MS.MeetingNoteSubpoint[] | null; text?: string | null; title?: string | null; }
interface MeetingNoteSubpoint { text?: string | null; title?: string | null; }
interface MentionEvent { eventDateTime?: string | null; speaker?: MS.IdentitySet | null; transcriptUtterance?: string | null; }
interface NoScopes extends MS.InheritableScopes {}
interface NotificationRecipients { customRecipients?: MS.EmailIdentity[]; role?: MS.NotificationRecipientsType; }
interface OidcAddressInboundClaims { country?: string | null; locality?: string | null; postal_code?: string | null; region?: string | null; street_address?: string | null; }
interface OidcClientAuthentication {}
interface OidcClientSecretAuthentication extends MS.OidcClientAuthentication { clientSecret?: string; }
interface OidcInboundClaimMappingOverride { address?: MS.OidcAddressInboundClaims | null; email?: string | null; email_verified?: string | null; family_name?: string | null; given_name?: string | null; name?: string | null; phone_number?: string | null; phone_number_verified?: string | null; sub?: string | null; }
interface OidcPrivateJwtKeyClientAuthentication extends MS.OidcClientAuthentication {}
interface OnFraudProtectionLoadStartExternalUsersAuthHandler extends MS.OnFraudProtectionLoadStartHandler { signUp?: MS.FraudProtectionConfiguration | null; }
interface OnFraudProtectionLoadStartHandler {}
interface OnlineMeetingSensitivityLabelAssignment { sensitivityLabelId?: string | null; }
interface OnPasswordMigrationCustomExtensionHandler extends MS.OnPasswordSubmitHandler { configuration?: MS.CustomExtensionOverwriteConfiguration | null; migrationPropertyId?: string; customExtension?: MS.OnPasswordSubmitCustomExtension | null; }
interface OnPasswordSubmitHandler {}
interface OnPremisesDirectorySynchronizationFeature { allowOnPremUpdateOfOnPremisesObjectIdentifierEnabled?: boolean | null; }
interface OnVerifiedIdClaimValidationCustomExtensionHandler extends MS.OnVerifiedIdClaimValidationHandler { configuration?: MS.CustomExtensionOverwriteConfiguration | null; customExtension?: MS.OnVerifiedIdClaimValidationCustomExtension | null; }
interface OnVerifiedIdClaimValidationHandler {}
interface OpenComplexDictionaryType extends MS.Dictionary {}
interface OpenIdConnectSetting { clientId?: string; discoveryUrl?: string; }
interface PackageAccessEntity { resourceId?: string; resourceType?: MS.AccessEntityType; }
interface PackageElement { definition?: unknown | null; id?: string | null; }
interface PackageElementDetail { elements?: MS.PackageElement[]; elementType?: string | null; }
interface PasswordCredentialConfiguration { excludeActors?: MS.AppManagementPolicyActorExemptions | null; }
interface PlaceMode {}
interface PlaceServicePlanInfo { servicePlanId?: string | null; }
interface ProcessContentMetadataBase { contentCategory?: MS.ContentCategory | null; }
interface ProcessConversationMetadata { accessedResources_v2?: MS.ResourceAccessDetail[]; agents?: MS.AiAgentInfo[]; }
interface ProfileSourceLocalization { displayName?: string | null; languageTag?: string | null; webUrl?: string | null; }
interface ProtectionPolicyArtifactCount { completed?: number | null; failed?: number | null; inProgress?: number | null; total?: number | null; }
interface QrCodeImageDetails { binaryValue?: string | null; errorCorrectionLevel?: MS.ErrorCorrectionLevel | null; rawContent?: string | null; version?: number | null; }
interface ReservablePlaceMode extends MS.PlaceMode {}
interface ResourceAccessDetail { accessType?: MS.ResourceAccessType; identifier?: string; isCrossPromptInjectionDetected?: boolean; labelId?: string | null; name?: string; status?: MS.ResourceAccessStatus; storageId?: string | null; url?: string | null; }
interface ResourceLink { linkType?: MS.ResourceLinkType; name?: string | null; value?: string | null; }
interface RetrievalExtract { relevanceScore?: number | null; text?: string | null; }
interface RetrievalHit { extracts?: MS.RetrievalExtract[]; resourceMetadata?: MS.SearchResourceMetadataDictionary | null; resourceType?: MS.RetrievalEntityType | null; sensitivityLabel?: MS.SensitivityLabelInfo | null; webUrl?: string | null; }
interface RetrievalResponse { retrievalHits?: MS.RetrievalHit[]; }
interface SearchResourceMetadataDictionary extends MS.Dictionaries {}
interface SensitivityLabelInfo { color?: string | null; displayName?: string | null; priority?: number | null; sensitivityLabelId?: string | null; tooltip?: string | null; }
interface SharePointGroupIdentity extends MS.Identity { principalId?: string | null; title?: string | null; }
interface SharePointIdentitySet { sharePointGroup?: MS.SharePointGroupIdentity | null; }
interface SharePointMigrationContainerInfo { dataContainerUri?: string; encryptionKey?: string; metadataContainerUri?: string; }
interface TargetAgentIdentitySponsorsOrOwners extends MS.SubjectSet {}
interface TargetOwners { notifyMembers?: MS.NotifyMembers; securityGroups?: string[]; }
interface TimeOffDetails { isAllDay?: boolean; subject?: string | null; }
interface UnavailablePlaceMode extends MS.PlaceMode { reason?: string | null; }
interface UserWorkLocation { placeId?: string | null; source?: MS.WorkLocationSource; workLocationType?: MS.WorkLocationType; }
interface ValidatingDomains { rootDomains?: MS.RootDomains; }
interface VerifiedIdProfileConfiguration { acceptedIssuer?: string; claimBindings?: MS.ClaimBinding[]; claimBindingSource?: MS.ClaimBindingSource; claimValidation?: MS.ClaimValidation; type?: string; }
interface VerifiedIdUsageConfiguration { isEnabledForTestOnly?: boolean; purpose?: MS.VerifiedIdUsageConfigurationPurpose; }
interface WebApplicationFirewallDnsConfiguration { isDomainVerified?: boolean; isProxied?: boolean; name?: string | null; recordType?: MS.WebApplicationFirewallDnsRecordType; value?: string | null; }
interface WebApplicationFirewallVerificationResult { errors?: MS.GenericError[]; status?: MS.WebApplicationFirewallVerificationStatus; verifiedOnDateTime?: string; warnings?: MS.GenericError[]; }
interface WebApplicationFirewallVerifiedDetails { dnsConfiguration?: MS.WebApplicationFirewallDnsConfiguration | null; }
interface WebauthnAuthenticationExtensionsClientInputs {}
interface WebauthnAuthenticationExtensionsClientOutputs {}
interface WebauthnAuthenticatorAttestationResponse { attestationObject?: string | null; clientDataJSON?: string | null; }
interface WebauthnAuthenticatorSelectionCriteria { authenticatorAttachment?: string | null; requireResidentKey?: boolean | null; userVerification?: string | null; }
interface WebauthnCredentialCreationOptions { challengeTimeoutDateTime?: string | null; publicKey?: MS.WebauthnPublicKeyCredentialCreationOptions | null; }
interface WebauthnPublicKeyCredential { clientExtensionResults?: MS.WebauthnAuthenticationExtensionsClientOutputs | null; id?: string | null; response?: MS.WebauthnAuthenticatorAttestationResponse | null; }
interface WebauthnPublicKeyCredentialCreationOptions { attestation?: string | null; authenticatorSelection?: MS.WebauthnAuthenticatorSelectionCriteria | null; challenge?: string | null; excludeCredentials?: MS.WebauthnPublicKeyCredentialDescriptor[] | null; extensions?: MS.WebauthnAuthenticationExtensionsClientInputs | null; pubKeyCredParams?: MS.WebauthnPublicKeyCredentialParameters[] | null; rp?: MS.WebauthnPublicKeyCredentialRpEntity | null; timeout?: number | null; user?: MS.WebauthnPublicKeyCredentialUserEntity | null; }
interface WebauthnPublicKeyCredentialDescriptor { id?: string | null; transports?: string[] | null; type?: string | null; }
interface WebauthnPublicKeyCredentialParameters { alg?: number | null; type?: string | null; }
interface WebauthnPublicKeyCredentialRpEntity { id?: string | null; name?: string | null; }
interface WebauthnPublicKeyCredentialUserEntity { displayName?: string | null; id?: string | null; name?: string | null; }
interface X509CertificateAuthorityScope { includeTargets?: MS.IncludeTarget[] | null; publicKeyInfrastructureIdentifier?: string | null; subjectKeyIdentifier?: string | null; }
interface X509CertificateIssuerHintsConfiguration { state?: MS.X509CertificateIssuerHintsState | null; }
interface AccessPackageResource { uploadSessions?: MS.CustomDataProvidedResourceUploadSession[] | null; }
interface AccessPackageResourceRole { type?: MS.RoleType | null; }
interface AccessPackageSubject { subjectLifecycle?: MS.AccessPackageSubjectLifecycle; }
interface AccessPackageSuggestion extends MS.Entity { reasons?: MS.AccessPackageSuggestionReason[]; accessPackage?: MS.AvailableAccessPackage | null; }
interface AdhocCall extends MS.Entity { recordings?: MS.CallRecording[] | null; transcripts?: MS.CallTranscript[] | null; }
interface Admin { configurationManagement?: MS.ConfigurationManagement | null; exchange?: MS.ExchangeAdmin | null; teams?: MS.TeamsAdministration.TeamsAdminRoot | null; }
interface AgentIdentity extends MS.ServicePrincipal { agentIdentityBlueprintId?: string; createdDateTime?: string | null; sponsors?: MS.DirectoryObject[] | null; }
interface AgentIdentityBlueprint extends MS.Application { inheritablePermissions?: MS.InheritablePermission[] | null; sponsors?: MS.DirectoryObject[] | null; }
interface AgentIdentityBlueprintPrincipal extends MS.ServicePrincipal { sponsors?: MS.DirectoryObject[] | null; }
interface AgentUser extends MS.User {}
interface AiOnlineMeeting extends MS.Entity { aiInsights?: MS.CallAiInsight[] | null; }
interface AiUser { onlineMeetings?: MS.AiOnlineMeeting[] | null; }
interface AkamaiWebApplicationFirewallProvider extends MS.WebApplicationFirewallProvider { accessToken?: string | null; clientSecret?: string | null; clientToken?: string | null; hostPrefix?: string | null; }
interface Application { createdByAppId?: string | null; isDisabled?: boolean | null; managerApplications?: string[]; }
interface ApplicationTemplate { deprecationDate?: string | null; endpoints?: string[] | null; isEntraIntegrated?: boolean; lastModifiedDateTime?: string | null; riskFactors?: MS.ApplicationRiskFactors | null; riskScore?: MS.ApplicationRiskScore | null; }
interface ApprovedClientApp extends MS.Entity { displayName?: string | null; }
interface ArkoseFraudProtectionProvider extends MS.FraudProtectionProvider { clientSubDomain?: string; privateKey?: string; publicKey?: string; verifySubDomain?: string; }
interface Authentication { externalAuthenticationMethods?: MS.ExternalAuthenticationMethod[] | null; }
interface AuthenticationEventListener { displayName?: string | null; }
interface AuthenticationMethod { createdDateTime?: string | null; }
interface AvailableAccessPackage extends MS.Entity { description?: string | null; displayName?: string | null; resourceRoleScopes?: MS.AccessPackageResourceRoleScope[] | null; }
interface BackupRestoreRoot { browseSessions?: MS.BrowseSessionBase[] | null; emailNotificationsSetting?: MS.EmailNotificationsSetting | null; oneDriveForBusinessBrowseSessions?: MS.OneDriveForBusinessBrowseSession[] | null; sharePointBrowseSessions?: MS.SharePointBrowseSession[] | null; }
interface BaseMapFeature extends MS.Entity { properties?: string | null; }
interface BrowseSessionBase extends MS.Entity { backupSizeInBytes?: string | null; createdDateTime?: string | null; error?: MS.PublicError | null; expirationDateTime?: string | null; restorePointDateTime?: string | null; restorePointId?: string | null; status?: MS.BrowseSessionStatus; }
interface Building extends MS.Place { resourceLinks?: MS.ResourceLink[]; wifiState?: MS.PlaceFeatureEnablement; map?: MS.BuildingMap | null; }
interface BuildingMap extends MS.BaseMapFeature { placeId?: string | null; footprints?: MS.FootprintMap[] | null; levels?: MS.LevelMap[] | null; }
interface CallAiInsight extends MS.Entity { actionItems?: MS.ActionItem[] | null; callId?: string | null; contentCorrelationId?: string | null; createdDateTime?: string | null; endDateTime?: string | null; meetingNotes?: MS.MeetingNote[] | null; viewpoint?: MS.CallAiInsightViewPoint | null; }
interface CaPoliciesDeletableRoot extends MS.Entity { namedLocations?: MS.NamedLocation[] | null; policies?: MS.ConditionalAccessPolicy[] | null; }
interface Channel { layoutType?: MS.ChannelLayoutType | null; migrationMode?: MS.MigrationMode | null; originalCreatedDateTime?: string | null; enabledApps?: MS.TeamsApp[] | null; }
interface Chat { migrationMode?: MS.MigrationMode | null; originalCreatedDateTime?: string | null; targetedMessages?: MS.TargetedChatMessage[] | null; }
interface CheckInClaim { calendarEventId?: string; checkInMethod?: MS.CheckInMethod; createdDateTime?: string | null; }
interface CloudCommunications { adhocCalls?: MS.AdhocCall[] | null; onlineMeetingConversations?: MS.OnlineMeetingEngagementConversation[] | null; }
interface CloudFlareWebApplicationFirewallProvider extends MS.WebApplicationFirewallProvider { apiToken?: string | null; zoneId?: string | null; }
interface CloudPcDeviceImage { osVersionNumber?: string | null; sizeInGB?: number | null; }
interface CloudPcGalleryImage { osVersionNumber?: string | null; }
interface CloudPcOnPremisesConnection { healthCheckPaused?: boolean | null; inUseByCloudPc?: boolean | null; scopeIds?: string[] | null; }
interface CloudPcReport extends MS.Entity {}
interface CloudPcServicePlan extends MS.Entity { displayName?: string; ramInGB?: number; storageInGB?: number; vCpuCount?: number; }
interface ConditionalAccessPolicy { deletedDateTime?: string | null; id?: string; }
interface ConditionalAccessRoot { deletedItems?: MS.CaPoliciesDeletableRoot | null; }
interface ConfigurationBaseline extends MS.Entity { description?: string; displayName?: string; parameters?: MS.BaselineParameter[]; resources?: MS.BaselineResource[]; }
interface ConfigurationDrift extends MS.Entity { baselineResourceDisplayName?: string; driftedProperties?: MS.DriftedProperty[]; firstReportedDateTime?: string; monitorId?: string; resourceInstanceIdentifier?: MS.OpenComplexDictionaryType; resourceType?: string; status?: MS.DriftStatus; tenantId?: string; }
interface ConfigurationManagement extends MS.Entity { configurationDrifts?: MS.ConfigurationDrift[] | null; configurationMonitoringResults?: MS.ConfigurationMonitoringResult[] | null; configurationMonitors?: MS.ConfigurationMonitor[] | null; configurationSnapshotJobs?: MS.ConfigurationSnapshotJob[] | null; configurationSnapshots?: MS.ConfigurationBaseline[] | null; }
interface ConfigurationMonitor extends MS.Entity { createdBy?: MS.IdentitySet; createdDateTime?: string; description?: string; displayName?: string; inactivationReason?: string | null; lastModifiedBy?: MS.IdentitySet; lastModifiedDateTime?: string; mode?: MS.MonitorMode; monitorRunFrequencyInHours?: number; parameters?: MS.OpenComplexDictionaryType | null; status?: MS.MonitorStatus; tenantId?: string; baseline?: MS.ConfigurationBaseline; }
interface ConfigurationMonitoringResult extends MS.Entity { driftsCount?: number; errorDetails?: MS.ErrorDetail[]; monitorId?: string; runCompletionDateTime?: string; runInitiationDateTime?: string; runStatus?: MS.MonitorRunStatus; tenantId?: string; }
interface ConfigurationSnapshotJob extends MS.Entity { completedDateTime?: string; createdBy?: MS.IdentitySet; createdDateTime?: string; description?: string; displayName?: string; errorDetails?: string[]; resourceLocation?: string; resources?: string[]; status?: MS.SnapshotJobStatus; tenantId?: string; }
interface Contact { primaryEmailAddress?: MS.EmailAddress | null; secondaryEmailAddress?: MS.EmailAddress | null; tertiaryEmailAddress?: MS.EmailAddress | null; }
interface ControlConfiguration extends MS.Entity { createdBy?: string | null; createdDateTime?: string | null; isEnabled?: boolean; modifiedBy?: string | null; modifiedDateTime?: string | null; }
interface CopilotAdmin { catalog?: MS.CopilotAdminCatalog | null; }
interface CopilotAdminCatalog extends MS.Entity { packages?: MS.CopilotPackageDetail[] | null; }
interface CopilotPackage extends MS.Entity { appId?: string | null; assetId?: string | null; availableTo?: MS.PackageStatus; createdDateTime?: string | null; deployedTo?: MS.PackageStatus; displayName?: string | null; elementTypes?: string[]; isBlocked?: boolean; lastModifiedDateTime?: string | null; manifestId?: string | null; manifestVersion?: string | null; ownerId?: string | null; platform?: string | null; publisher?: string | null; shortDescription?: string | null; supportedHosts?: string[]; type?: MS.PackageType; version?: string | null; }
interface CopilotPackageDetail extends MS.CopilotPackage { acquireUsersAndGroups?: MS.PackageAccessEntity[]; allowedUsersAndGroups?: MS.PackageAccessEntity[]; categories?: string[]; elementDetails?: MS.PackageElementDetail[]; longDescription?: string | null; sensitivity?: string | null; sharedWithUsersAndGroups?: MS.PackageAccessEntity[]; }
interface CopilotReportRoot extends MS.Entity {}
interface CopilotRoot { reports?: MS.CopilotReportRoot | null; }
interface CrossTenantAccessPolicyConfigurationDefault { appServiceConnectInbound?: MS.CrossTenantAccessPolicyAppServiceConnectSetting | null; m365CollaborationInbound?: MS.CrossTenantAccessPolicyM365CollaborationInboundSetting | null; m365CollaborationOutbound?: MS.CrossTenantAccessPolicyM365CollaborationOutboundSetting | null; }
interface CrossTenantAccessPolicyConfigurationPartner { appServiceConnectInbound?: MS.CrossTenantAccessPolicyAppServiceConnectSetting | null; m365CollaborationInbound?: MS.CrossTenantAccessPolicyM365CollaborationInboundSetting | null; m365CollaborationOutbound?: MS.CrossTenantAccessPolicyM365CollaborationOutboundSetting | null; serviceProviderConstraints?: MS.ServiceProviderConstraints | null; }
interface CustomDataProvidedResource extends MS.AccessPackageResource { notificationEndpointConfiguration?: MS.CustomExtensionEndpointConfiguration | null; }
interface CustomDataProvidedResourceAccessReviewUploadSession extends MS.CustomDataProvidedResourceUploadSession {}
interface CustomDataProvidedResourceFile extends MS.Entity { name?: string; size?: number; uploadedDateTime?: string; }
interface CustomDataProvidedResourceUploadSession extends MS.Entity { createdDateTime?: string; data?: MS.CustomDataProvidedResourcePayloads.Data | null; isUploadDone?: boolean; referenceId?: string | null; stats?: MS.CustomDataProvidedResourceUploadStats; status?: MS.CustomDataProvidedResourceUploadStatus; files?: MS.CustomDataProvidedResourceFile[] | null; }
interface DelegatedAdminServiceProviderConstraints extends MS.ServiceProviderConstraints { allowedRoleTemplateIds?: string[] | null; createdDateTime?: string; lastModifiedDateTime?: string; }
interface Desk extends MS.Place { displayDeviceName?: string | null; heightAdjustableState?: MS.PlaceFeatureEnablement; mailboxDetails?: MS.MailboxDetails | null; mode?: MS.PlaceMode | null; servicePlans?: MS.PlaceServicePlanInfo[]; }
interface Directory { recovery?: MS.EntraRecoveryServices.Recovery | null; remoteTenantGroups?: MS.RemoteTenantGroup[] | null; }
interface EducationAssignment { languageTag?: string | null; gradingScheme?: MS.EducationGradingScheme | null; }
interface EducationAssignmentResource { dependentResources?: MS.EducationAssignmentResource[] | null; }
interface EducationAssignmentSettings { defaultGradingScheme?: MS.EducationGradingScheme | null; gradingSchemes?: MS.EducationGradingScheme[] | null; }
interface EducationGradingScheme extends MS.Entity { displayName?: string; grades?: MS.EducationGradingSchemeGrade[]; hidePointsDuringGrading?: boolean; }
interface EducationSubmissionResource { dependentResources?: MS.EducationSubmissionResource[] | null; }
interface EmailNotificationsSetting extends MS.Entity { additionalEvents?: MS.NotificationEventsType; isEnabled?: boolean; recipients?: MS.NotificationRecipients; }
interface EmployeeExperience { roles?: MS.EngagementRole[] | null; }
interface EmployeeExperienceUser { assignedRoles?: MS.EngagementRole[] | null; }
interface EndUserSettings extends MS.ControlConfiguration { relatedPeopleInsightLevel?: MS.AccessPackageSuggestionRelatedPeopleInsightLevel | null; showApproverDetailsToMembers?: boolean; }
interface EngagementConversation extends MS.Entity { creationMode?: MS.EngagementCreationMode; starterId?: string; messages?: MS.EngagementConversationMessage[] | null; starter?: MS.EngagementConversationMessage; }
interface EngagementConversationDiscussionMessage extends MS.EngagementConversationMessage {}
interface EngagementConversationMessage extends MS.Entity { body?: MS.ItemBody; createdDateTime?: string; creationMode?: MS.EngagementCreationMode; from?: MS.EngagementIdentitySet | null; lastModifiedDateTime?: string; replyToId?: string | null; conversation?: MS.EngagementConversation; reactions?: MS.EngagementConversationMessageReaction[] | null; replies?: MS.EngagementConversationMessage[] | null; replyTo?: MS.EngagementConversationMessage | null; }
interface EngagementConversationMessageReaction extends MS.Entity { createdDateTime?: string; reactionBy?: MS.EngagementIdentitySet; reactionType?: MS.EngagementConversationMessageReactionType; }
interface EngagementConversationQuestionMessage extends MS.EngagementConversationMessage { title?: string; }
interface EngagementConversationSystemMessage extends MS.EngagementConversationMessage {}
interface EngagementRole extends MS.Entity { displayName?: string; members?: MS.EngagementRoleMember[] | null; }
interface EngagementRoleMember extends MS.Entity { createdDateTime?: string; userId?: string | null; user?: MS.User | null; }
interface EntitlementManagement { accessPackageSuggestions?: MS.AccessPackageSuggestion[] | null; availableAccessPackages?: MS.AvailableAccessPackage[] | null; controlConfigurations?: MS.ControlConfiguration[] | null; subjects?: MS.AccessPackageSubject[] | null; }
interface ExchangeAdmin extends MS.Entity { mailboxes?: MS.Mailbox[] | null; tracing?: MS.MessageTracingRoot | null; }
interface ExchangeMessageTrace extends MS.Entity { fromIP?: string | null; messageId?: string | null; receivedDateTime?: string; recipientAddress?: string | null; senderAddress?: string | null; size?: number; status?: MS.ExchangeMessageTraceStatus; subject?: string | null; toIP?: string | null; }
interface ExchangeMessageTraceDetail extends MS.Entity { action?: string | null; data?: string | null; dateTime?: string; description?: string | null; event?: string; messageId?: string | null; }
interface ExchangeSettings extends MS.Entity { primaryMailboxId?: string | null; }
interface ExternalAuthenticationMethod extends MS.AuthenticationMethod { configurationId?: string; displayName?: string; }
interface ExternalAuthenticationMethodConfiguration extends MS.AuthenticationMethodConfiguration { appId?: string; displayName?: string; openIdConnectSetting?: MS.OpenIdConnectSetting; includeTargets?: MS.AuthenticationMethodTarget[] | null; }
interface FederatedTokenValidationPolicy extends MS.DirectoryObject { validatingDomains?: MS.ValidatingDomains; }
interface Fido2AuthenticationMethod { passkeyType?: MS.PasskeyType | null; publicKeyCredential?: MS.WebauthnPublicKeyCredential | null; }
interface Fido2AuthenticationMethodConfiguration { defaultPasskeyProfile?: string | null; passkeyProfiles?: MS.PasskeyProfile[] | null; }
interface FileStorage { containerTypeRegistrations?: MS.FileStorageContainerTypeRegistration[] | null; containerTypes?: MS.FileStorageContainerType[] | null; }
interface FileStorageContainer { assignedSensitivityLabel?: MS.AssignedLabel | null; migrationJobs?: MS.SharePointMigrationJob[] | null; sharePointGroups?: MS.SharePointGroup[] | null; }
interface FileStorageContainerType extends MS.Entity { billingClassification?: MS.FileStorageContainerBillingClassification; billingStatus?: MS.FileStorageContainerBillingStatus; createdDateTime?: string; etag?: string; expirationDateTime?: string; name?: string; owningAppId?: string; settings?: MS.FileStorageContainerTypeSettings; }
interface FileStorageContainerTypeAppPermissionGrant { appId?: string; applicationPermissions?: MS.FileStorageContainerTypeAppPermission[] | null; delegatedPermissions?: MS.FileStorageContainerTypeAppPermission[] | null; }
interface FileStorageContainerTypeRegistration extends MS.Entity { billingClassification?: MS.FileStorageContainerBillingClassification; billingStatus?: MS.FileStorageContainerBillingStatus; etag?: string; expirationDateTime?: string; name?: string; owningAppId?: string; registeredDateTime?: string; settings?: MS.FileStorageContainerTypeRegistrationSettings; applicationPermissionGrants?: MS.FileStorageContainerTypeAppPermissionGrant[] | null; }
interface FixtureMap extends MS.BaseMapFeature { placeId?: string | null; }
interface Floor extends MS.Place { sortOrder?: number | null; }
interface FootprintMap extends MS.BaseMapFeature {}
interface FraudProtectionProvider extends MS.Entity { displayName?: string; }
interface GranularDriveRestoreArtifact extends MS.GranularRestoreArtifactBase { directoryObjectId?: string | null; }
interface GranularRestoreArtifactBase extends MS.Entity { browseSessionId?: string | null; completionDateTime?: string | null; restoredItemKey?: string | null; restoredItemPath?: string | null; restoredItemWebUrl?: string | null; restorePointDateTime?: string | null; startDateTime?: string | null; status?: MS.ArtifactRestoreStatus; webUrl?: string | null; }
interface GranularSiteRestoreArtifact extends MS.GranularRestoreArtifactBase { siteId?: string | null; }
interface Group { accessType?: MS.GroupAccessType | null; infoCatalogs?: string[]; isFavorite?: boolean | null; onPremisesExtensionAttributes?: MS.OnPremisesExtensionAttributes | null; organizationId?: string | null; resourceBehaviorOptions?: string[]; resourceProvisioningOptions?: string[]; unseenConversationsCount?: number | null; unseenMessagesCount?: number | null; welcomeMessageEnabled?: boolean | null; onPremisesSyncBehavior?: MS.OnPremisesSyncBehavior | null; }
interface HumanSecurityFraudProtectionProvider extends MS.FraudProtectionProvider { appId?: string; serverToken?: string; }
interface IdentityContainer { riskPrevention?: MS.RiskPreventionContainer | null; verifiedId?: MS.IdentityVerifiedIdRoot; }
interface IdentityGovernance { catalogs?: MS.AccessPackageCatalog[] | null; }
interface IdentityVerifiedIdRoot extends MS.Entity { profiles?: MS.VerifiedIdProfile[] | null; }
interface InheritablePermission { inheritableScopes?: MS.InheritableScopes | null; resourceAppId?: string; }
interface LevelMap extends MS.BaseMapFeature { placeId?: string | null; fixtures?: MS.FixtureMap[] | null; sections?: MS.SectionMap[] | null; units?: MS.UnitMap[] | null; }
interface List { permissions?: MS.Permission[] | null; }
interface ListItem { deleted?: MS.Deleted | null; permissions?: MS.Permission[] | null; }
interface Mailbox extends MS.DirectoryObject { folders?: MS.MailboxFolder[] | null; }
interface MailboxFolder extends MS.Entity { childFolderCount?: number | null; displayName?: string | null; parentFolderId?: string | null; totalItemCount?: number | null; type?: string | null; childFolders?: MS.MailboxFolder[] | null; items?: MS.MailboxItem[] | null; multiValueExtendedProperties?: MS.MultiValueLegacyExtendedProperty[] | null; singleValueExtendedProperties?: MS.SingleValueLegacyExtendedProperty[] | null; }
interface MailboxItem extends MS.OutlookItem { size?: number | null; type?: string | null; multiValueExtendedProperties?: MS.MultiValueLegacyExtendedProperty[] | null; singleValueExtendedProperties?: MS.SingleValueLegacyExtendedProperty[] | null; }
interface ManagedDevice { managementState?: MS.ManagementState; }
interface MessageTracingRoot extends MS.Entity { messageTraces?: MS.ExchangeMessageTrace[] | null; }
interface NamedLocation { deletedDateTime?: string | null; id?: string; }
interface OidcIdentityProvider extends MS.IdentityProviderBase { clientAuthentication?: MS.OidcClientAuthentication; clientId?: string; inboundClaimMapping?: MS.OidcInboundClaimMappingOverride | null; issuer?: string; responseType?: MS.OidcResponseType; scope?: string; wellKnownEndpoint?: string | null; }
interface OneDriveForBusinessBrowseSession extends MS.BrowseSessionBase { directoryObjectId?: string | null; }
interface OneDriveForBusinessRestoreSession { granularDriveRestoreArtifacts?: MS.GranularDriveRestoreArtifact[] | null; }
interface OnFraudProtectionLoadStartListener extends MS.AuthenticationEventListener { handler?: MS.OnFraudProtectionLoadStartHandler | null; }
interface OnlineMeetingBase { cloudVideoInteropInfo?: MS.CloudVideoInteropInfo | null; expiryDateTime?: string | null; meetingOptionsWebUrl?: string | null; meetingSpokenLanguageTag?: string | null; meetingType?: MS.OnlineMeetingType | null; sensitivityLabelAssignment?: MS.OnlineMeetingSensitivityLabelAssignment | null; }
interface OnlineMeetingEngagementConversation extends MS.EngagementConversation { moderationState?: MS.EngagementConversationModerationState; onlineMeetingId?: string; organizer?: MS.EngagementIdentitySet; upvoteCount?: number; onlineMeeting?: MS.OnlineMeeting; }
interface OnPasswordSubmitCustomExtension extends MS.CustomAuthenticationExtension {}
interface OnPasswordSubmitListener extends MS.AuthenticationEventListener { handler?: MS.OnPasswordSubmitHandler | null; }
interface OnPremisesSyncBehavior extends MS.Entity { isCloudManaged?: boolean; }
interface OnVerifiedIdClaimValidationCustomExtension extends MS.CustomAuthenticationExtension {}
interface OnVerifiedIdClaimValidationListener extends MS.AuthenticationEventListener { handler?: MS.OnVerifiedIdClaimValidationHandler | null; }
interface OrgContact { onPremisesSyncBehavior?: MS.OnPremisesSyncBehavior | null; }
interface OwnerlessGroupPolicy extends MS.Entity { emailInfo?: MS.EmailDetails; enabledGroupIds?: string[]; isEnabled?: boolean; maxMembersToNotify?: number; notificationDurationInWeeks?: number; policyWebUrl?: string | null; targetOwners?: MS.TargetOwners; }
interface PasskeyAuthenticationMethodTarget extends MS.AuthenticationMethodTarget { allowedPasskeyProfiles?: string[] | null; }
interface PasskeyProfile extends MS.Entity { attestationEnforcement?: MS.AttestationEnforcement; keyRestrictions?: MS.Fido2KeyRestrictions | null; name?: string | null; passkeyTypes?: MS.PasskeyTypes | null; }
interface PeopleAdminSettings { profilePropertySettings?: MS.ProfilePropertySetting[] | null; profileSources?: MS.ProfileSource[] | null; }
interface Place { isWheelChairAccessible?: boolean | null; label?: string | null; parentId?: string | null; placeId?: string | null; tags?: string[]; checkIns?: MS.CheckInClaim[] | null; }
interface PolicyDeletableItem { deletedDateTime?: string | null; }
interface PolicyRoot { federatedTokenValidationPolicy?: MS.FederatedTokenValidationPolicy | null; ownerlessGroupPolicy?: MS.OwnerlessGroupPolicy | null; }
interface Presence { workLocation?: MS.UserWorkLocation | null; }
interface ProfileCardProperty { isVisible?: boolean; }
interface ProfilePropertySetting extends MS.Entity { displayName?: string | null; name?: string | null; prioritizedSourceUrls?: string[]; }
interface ProfileSource extends MS.Entity { displayName?: string | null; kind?: string | null; localizations?: MS.ProfileSourceLocalization[]; sourceId?: string | null; webUrl?: string | null; }
interface ProtectionPolicyBase { isEnabled?: boolean; protectionPolicyArtifactCount?: MS.ProtectionPolicyArtifactCount | null; }
interface ProtectionUnitBase { offboardRequestedDateTime?: string | null; protectionSources?: MS.ProtectionSource; }
interface QrCode extends MS.Entity { createdDateTime?: string | null; expireDateTime?: string | null; image?: MS.QrCodeImageDetails | null; lastUsedDateTime?: string | null; startDateTime?: string | null; }
interface QrCodePinAuthenticationMethod extends MS.AuthenticationMethod { pin?: MS.QrPin | null; standardQRCode?: MS.QrCode | null; temporaryQRCode?: MS.QrCode | null; }
interface QrCodePinAuthenticationMethodConfiguration extends MS.AuthenticationMethodConfiguration { pinLength?: number | null; standardQRCodeLifetimeInDays?: number | null; includeTargets?: MS.AuthenticationMethodTarget[] | null; }
interface QrPin extends MS.Entity { code?: string; createdDateTime?: string | null; forceChangePinNextSignIn?: boolean | null; updatedDateTime?: string | null; }
interface ReadingCoachPassage extends MS.Entity { isReadingCompleted?: boolean; languageTag?: string; practicedAtDateTime?: string; practiceWords?: string[]; storyType?: MS.ReadingCoachStoryType; studentId?: string | null; timeSpentReadingInSeconds?: number; wordsAccuracyPercentage?: number; wordsPerMinute?: number; }
interface RemoteDesktopSecurityConfiguration { approvedClientApps?: MS.ApprovedClientApp[] | null; }
interface RemoteTenantGroup extends MS.DirectoryObject { remoteGroupDisplayName?: string | null; remoteGroupId?: string | null; remoteTenantDisplayName?: string | null; remoteTenantId?: string | null; remoteTenantPrimaryDomain?: string | null; }
interface ReportsRoot { readingCoachPassages?: MS.ReadingCoachPassage[] | null; speakerAssignmentSubmissions?: MS.SpeakerAssignmentSubmission[] | null; }
interface RiskPreventionContainer { fraudProtectionProviders?: MS.FraudProtectionProvider[] | null; webApplicationFirewallProviders?: MS.WebApplicationFirewallProvider[] | null; webApplicationFirewallVerifications?: MS.WebApplicationFirewallVerificationModel[] | null; }
interface Room { teamsEnabledState?: MS.PlaceFeatureEnablement; }
interface RoomList { workspaces?: MS.Workspace[] | null; }
interface Section extends MS.Place {}
interface SectionMap extends MS.BaseMapFeature { placeId?: string | null; }
interface Security { auditLog?: MS.SecurityNamespace.AuditCoreRoot | null; collaboration?: MS.SecurityNamespace.CollaborationRoot | null; }
interface SensitivityLabel { hasProtection?: boolean | null; }
interface ServicePrincipal { createdByAppId?: string | null; isDisabled?: boolean | null; }
interface ServiceProviderConstraints extends MS.Entity {}
interface SharePointBrowseSession extends MS.BrowseSessionBase { siteId?: string | null; }
interface SharePointGroup extends MS.Entity { description?: string | null; principalId?: string | null; title?: string; members?: MS.SharePointGroupMember[] | null; }
interface SharePointGroupMember extends MS.Entity { identity?: MS.SharePointIdentitySet | null; }
interface SharePointMigrationEvent extends MS.Entity { correlationId?: string; eventDateTime?: string; jobId?: string; }
interface SharePointMigrationFinishManifestFileUploadEvent extends MS.SharePointMigrationEvent { manifestFileName?: string; }
interface SharePointMigrationJob extends MS.Entity { containerInfo?: MS.SharePointMigrationContainerInfo; progressEvents?: MS.SharePointMigrationEvent[] | null; }
interface SharePointMigrationJobCancelledEvent extends MS.SharePointMigrationEvent { isCancelledByUser?: boolean; totalRetryCount?: number; }
interface SharePointMigrationJobDeletedEvent extends MS.SharePointMigrationEvent {}
interface SharePointMigrationJobErrorEvent extends MS.SharePointMigrationEvent { error?: MS.PublicError; errorLevel?: MS.SharePointMigrationJobErrorLevel; objectId?: string; objectType?: MS.SharePointMigrationObjectType; objectUrl?: string; totalRetryCount?: number; }
interface SharePointMigrationJobPostponedEvent extends MS.SharePointMigrationEvent { jobsInQueue?: number; nextPickupDateTime?: string; reason?: string; totalRetryCount?: number; }
interface SharePointMigrationJobProgressEvent extends MS.SharePointMigrationEvent { bytesProcessed?: number; bytesProcessedOnlyCurrentVersion?: number; cpuDurationMs?: number; filesProcessed?: number; filesProcessedOnlyCurrentVersion?: number; isCompleted?: boolean; lastProcessedObjectId?: string; objectsProcessed?: number; sqlDurationMs?: number; sqlQueryCount?: number; totalDurationMs?: number; totalErrors?: number; totalExpectedBytes?: number; totalExpectedObjects?: number; totalRetryCount?: number; totalWarnings?: number; waitTimeOnSqlThrottlingMs?: number; }
interface SharePointMigrationJobQueuedEvent extends MS.SharePointMigrationEvent {}
interface SharePointMigrationJobStartEvent extends MS.SharePointMigrationEvent { isRestarted?: boolean; totalRetryCount?: number; }
interface SharePointRestoreSession { granularSiteRestoreArtifacts?: MS.GranularSiteRestoreArtifact[] | null; }
interface SignIn { authenticationAppDeviceDetails?: MS.AuthenticationAppDeviceDetails | null; homeTenantId?: string | null; resourceTenantId?: string | null; servicePrincipalId?: string | null; servicePrincipalName?: string | null; userAgent?: string | null; }
interface SpeakerAssignmentSubmission extends MS.Entity { assignmentId?: string; averageWordsPerMinutePace?: number | null; classId?: string | null; fillerWordsOccurrencesCount?: number | null; incorrectCameraDistanceOccurrencesCount?: number | null; lengthOfSubmissionInSeconds?: number; lostEyeContactOccurrencesCount?: number | null; monotoneOccurrencesCount?: number | null; nonInclusiveLanguageOccurrencesCount?: number | null; obstructedViewOccurrencesCount?: number | null; repetitiveLanguageOccurrencesCount?: number | null; studentId?: string | null; submissionDateTime?: string; submissionId?: string | null; topFillerWords?: string[]; topMispronouncedWords?: string[]; topNonInclusiveWordsAndPhrases?: string[]; topRepetitiveWordsAndPhrases?: string[]; wordsSpokenCount?: number; }
interface TargetedChatMessage extends MS.ChatMessage { recipient?: MS.Identity | null; }
interface UnifiedRoleAssignment { principalOrganizationId?: string | null; }
interface UnitMap extends MS.BaseMapFeature { placeId?: string | null; }
interface User { identityParentId?: string | null; adhocCalls?: MS.AdhocCall[] | null; cloudPCs?: MS.CloudPC[] | null; onPremisesSyncBehavior?: MS.OnPremisesSyncBehavior | null; sponsorOf?: MS.DirectoryObject[] | null; }
interface UserSettings { exchange?: MS.ExchangeSettings | null; workHoursAndLocations?: MS.WorkHoursAndLocationsSetting | null; }
interface VerifiableCredentialAuthenticationMethodTarget extends MS.AuthenticationMethodTarget { verifiedIdProfiles?: string[]; }
interface VerifiableCredentialsAuthenticationMethodConfiguration extends MS.AuthenticationMethodConfiguration { includeTargets?: MS.VerifiableCredentialAuthenticationMethodTarget[] | null; }
interface VerifiedIdProfile extends MS.Entity { description?: string; faceCheckConfiguration?: MS.FaceCheckConfiguration; lastModifiedDateTime?: string | null; name?: string; priority?: number | null; state?: MS.VerifiedIdProfileState; verifiedIdProfileConfiguration?: MS.VerifiedIdProfileConfiguration; verifiedIdUsageConfigurations?: MS.VerifiedIdUsageConfiguration[]; verifierDid?: string; }
interface VirtualEndpoint { report?: MS.CloudPcReport | null; servicePlans?: MS.CloudPcServicePlan[] | null; }
interface VirtualEvent { isRegistrationRequired?: boolean | null; }
interface VirtualEventRegistrationConfiguration { isManualApprovalEnabled?: boolean | null; isWaitlistEnabled?: boolean | null; }
interface VirtualEventSession { capacity?: number | null; }
interface VirtualEventTownhall { capacity?: number | null; registrationConfiguration?: MS.VirtualEventTownhallRegistrationConfiguration | null; registrations?: MS.VirtualEventRegistration[] | null; }
interface VirtualEventTownhallRegistrationConfiguration extends MS.VirtualEventRegistrationConfiguration {}
interface WebApplicationFirewallProvider extends MS.Entity { displayName?: string; }
interface WebApplicationFirewallVerificationModel extends MS.Entity { providerType?: MS.WebApplicationFirewallProviderType; verificationResult?: MS.WebApplicationFirewallVerificationResult | null; verifiedDetails?: MS.WebApplicationFirewallVerifiedDetails | null; verifiedHost?: string | null; provider?: MS.WebApplicationFirewallProvider | null; }
interface WindowsProtectionState { controlledConfigurationEnabled?: boolean | null; }
interface WorkHoursAndLocationsSetting extends MS.Entity { maxSharedWorkLocationDetails?: MS.MaxWorkLocationDetails; occurrences?: MS.WorkPlanOccurrence[] | null; recurrences?: MS.WorkPlanRecurrence[] | null; }
interface WorkPlanOccurrence extends MS.Entity { end?: MS.DateTimeTimeZone; placeId?: string | null; recurrenceId?: string | null; start?: MS.DateTimeTimeZone; timeOffDetails?: MS.TimeOffDetails | null; workLocationType?: MS.WorkLocationType; }
interface WorkPlanRecurrence extends MS.Entity { end?: MS.DateTimeTimeZone; placeId?: string | null; recurrence?: MS.PatternedRecurrence; start?: MS.DateTimeTimeZone; workLocationType?: MS.WorkLocationType; }
interface Workspace extends MS.Place { capacity?: number | null; displayDeviceName?: string | null; emailAddress?: string | null; mode?: MS.PlaceMode | null; nickname?: string; }
interface X509CertificateAuthenticationMethodConfiguration { certificateAuthorityScopes?: MS.X509CertificateAuthorityScope[] | null; issuerHintsConfiguration?: MS.X509CertificateIssuerHintsConfiguration | null; }
namespace CustomDataProvidedResourcePayloads {
interface AccessReviewContextData extends MS.CustomDataProvidedResourcePayloads.AccessReviewContextDataBase {}
interface AccessReviewContextDataBase extends MS.CustomDataProvidedResourcePayloads.Data { reviewDefinitionId?: string; reviewInstanceId?: string; }
interface ApplyDecisionContextData extends MS.CustomDataProvidedResourcePayloads.AccessReviewContextDataBase {}
interface Data {}
}
namespace EntraRecoveryServices {
type RecoveryAction = "softDelete" | "update" | "restore" | "unknownFutureValue";
type RecoveryStatus = "initialized" | "running" | "successful" | "failed" | "abandoned" | "unknownFutureValue" | "calculating" | "loadingData";
type ResourceTypeName = "user" | "group" | "conditionalAccessPolicy" | "namedLocationPolicy" | "authenticationMethodPolicy" | "authorizationPolicy" | "authenticationStrengthPolicy" | "application" | "servicePrincipal" | "unknownFutureValue" | "oAuth2PermissionGrant" | "appRoleAssignment" | "organization";
interface EntityTypeAndIds { entityIds?: string[]; entityType?: MS.EntraRecoveryServices.ResourceTypeName; }
interface RecoveryJobEntityNameAndIdsFilter extends MS.EntraRecoveryServices.RecoveryJobFilteringCriteriaBase { filterValues?: MS.EntraRecoveryServices.EntityTypeAndIds[]; }
interface RecoveryJobEntityNamesFilter extends MS.EntraRecoveryServices.RecoveryJobFilteringCriteriaBase { entityTypes?: MS.EntraRecoveryServices.ResourceTypeName[]; }
interface RecoveryJobFilteringCriteriaBase {}
interface Recovery extends MS.Entity { jobs?: MS.EntraRecoveryServices.RecoveryJobBase[] | null; snapshots?: MS.EntraRecoveryServices.Snapshot[] | null; }
interface RecoveryChangeObjectBase extends MS.Entity { displayName?: string | null; entityTypeName?: MS.EntraRecoveryServices.ResourceTypeName; failureMessage?: string | null; recoveryAction?: MS.EntraRecoveryServices.RecoveryAction; }
interface RecoveryJob extends MS.EntraRecoveryServices.RecoveryJobBase { totalFailedChanges?: number | null; totalLinksModified?: number | null; totalObjectsModified?: number | null; }
interface RecoveryJobBase extends MS.Entity { filteringCriteria?: MS.EntraRecoveryServices.RecoveryJobFilteringCriteriaBase | null; jobCompletionDateTime?: string | null; jobStartDateTime?: string; status?: MS.EntraRecoveryServices.RecoveryStatus; targetStateDateTime?: string; totalChangedLinksCalculated?: number | null; totalChangedObjectsCalculated?: number | null; }
interface RecoveryPreviewJob extends MS.EntraRecoveryServices.RecoveryJobBase {}
interface Snapshot extends MS.Entity { createdDateTime?: string; totalChangedObjects?: number | null; recoveryJobs?: MS.EntraRecoveryServices.RecoveryJob[] | null; recoveryPreviewJobs?: MS.EntraRecoveryServices.RecoveryPreviewJob[] | null; }
}
namespace ExternalConnectors {
type ContentCategory = "uncategorized" | "knowledgeBase" | "wikis" | "fileRepository" | "qna" | "crm" | "dashboard" | "people" | "media" | "email" | "messaging" | "meetingTranscripts" | "taskManagement" | "learningManagement" | "unknownFutureValue";
interface ExternalItemInformationProtectionLabel { sensitivityLabelId?: string | null; }
interface Principal { email?: string | null; entraDisplayName?: string | null; entraId?: string | null; externalId?: string | null; externalName?: string | null; tenantId?: string | null; upn?: string | null; }
interface Property { description?: string | null; }
interface ExternalConnection { contentCategory?: MS.ExternalConnectors.ContentCategory; }
interface ExternalItem { informationProtectionLabel?: MS.ExternalConnectors.ExternalItemInformationProtectionLabel | null; }
}
namespace IdentityGovernanceNamespace {
type ActivationTaskScopeType = "allTasks" | "failedTasks" | "unknownFutureValue";
type ActivationUserScopeType = "allUsers" | "failedUsers" | "unknownFutureValue";
type MatchMode = "any" | "all" | "unknownFutureValue";
type QuarantineType = "notQuarantined" | "countBasedThresholdExceeded" | "percentageBasedThresholdExceeded" | "multipleConditionsExceeded" | "unknownFutureValue";
interface ActivateGroupScope extends MS.IdentityGovernanceNamespace.ActivationScope { group?: MS.Group; }
interface ActivateProcessingResultScope extends MS.IdentityGovernanceNamespace.ActivationScope { taskScope?: MS.IdentityGovernanceNamespace.ActivationTaskScopeType; processingResults?: MS.IdentityGovernanceNamespace.UserProcessingResult[] | null; }
interface ActivateRunScope extends MS.IdentityGovernanceNamespace.ActivationScope { taskScope?: MS.IdentityGovernanceNamespace.ActivationTaskScopeType; userScope?: MS.IdentityGovernanceNamespace.ActivationUserScopeType; run?: MS.IdentityGovernanceNamespace.Run; }
interface ActivateUserScope extends MS.IdentityGovernanceNamespace.ActivationScope { users?: MS.User[] | null; }
interface ActivationScope {}
interface CancelRunsScope extends MS.IdentityGovernanceNamespace.CancelScope { runs?: MS.IdentityGovernanceNamespace.Run[] | null; }
interface CancelScope {}
interface CountBasedQuarantineCondition extends MS.IdentityGovernanceNamespace.QuarantineCondition { threshold?: number; }
interface PercentageBasedQuarantineCondition extends MS.IdentityGovernanceNamespace.QuarantineCondition { percentage?: number; }
interface PreviewFailedTask { definitionId?: string; failureReason?: string; name?: string; taskId?: string; }
interface QuarantineCondition {}
interface QuarantineConfiguration { conditions?: MS.IdentityGovernanceNamespace.QuarantineCondition[]; matchMode?: MS.IdentityGovernanceNamespace.MatchMode; }
interface QuarantineDetails { quarantinedDateTime?: string | null; quarantineReason?: string | null; quarantineType?: MS.IdentityGovernanceNamespace.QuarantineType; }
interface UserInactivityTrigger extends MS.IdentityGovernanceNamespace.WorkflowExecutionTrigger { inactivityPeriodInDays?: number; }
interface WorkflowSetting { quarantineConfiguration?: MS.IdentityGovernanceNamespace.QuarantineConfiguration | null; }
interface LifecycleManagementSettings { quarantineConfiguration?: MS.IdentityGovernanceNamespace.QuarantineConfiguration | null; }
interface Run { activatedOnScope?: MS.IdentityGovernanceNamespace.ActivationScope | null; reprocessedRuns?: MS.IdentityGovernanceNamespace.Run[] | null; }
interface TaskProcessingResult { processingInfo?: string | null; }
interface UserProcessingResult { reprocessedRuns?: MS.IdentityGovernanceNamespace.Run[] | null; }
interface Workflow { quarantineDetails?: MS.IdentityGovernanceNamespace.QuarantineDetails; settings?: MS.IdentityGovernanceNamespace.WorkflowSetting; previewScope?: MS.DirectoryObject[] | null; }
interface WorkflowBase { administrationScopeTargets?: MS.DirectoryObject[] | null; }
interface WorkflowVersion { settings?: MS.IdentityGovernanceNamespace.WorkflowSetting; }
}
namespace SecurityNamespace {
type Action = "disable" | "enable" | "forcePasswordReset" | "revokeAllSessions" | "requireUserToSignInAgain" | "markUserAsCompromised" | "unknownFutureValue";
type AiAgentPlatform = "unknown" | "azureAIFoundry" | "copilotStudio" | "copilot" | "unknownFutureValue";
type AntispamDirectionality = "unknown" | "inbound" | "outbound" | "intraOrg" | "unknownFutureValue";
type AuditLogQueryStatus = "notStarted" | "running" | "succeeded" | "failed" | "cancelled" | "unknownFutureValue";
type AuditLogRecordType = "ExchangeAdmin" | "ExchangeItem" | "ExchangeItemGroup" | "SharePoint" | "SyntheticProbe" | "SharePointFileOperation" | "OneDrive" | "AzureActiveDirectory" | "AzureActiveDirectoryAccountLogon" | "DataCenterSecurityCmdlet" | "ComplianceDLPSharePoint" | "Sway" | "ComplianceDLPExchange" | "SharePointSharingOperation" | "AzureActiveDirectoryStsLogon" | "SkypeForBusinessPSTNUsage" | "SkypeForBusinessUsersBlocked" | "SecurityComplianceCenterEOPCmdlet" | "ExchangeAggregatedOperation" | "PowerBIAudit" | "CRM" | "Yammer" | "SkypeForBusinessCmdlets" | "Discovery" | "MicrosoftTeams" | "ThreatIntelligence" | "MailSubmission" | "MicrosoftFlow" | "AeD" | "MicrosoftStream" | "ComplianceDLPSharePointClassification" | "ThreatFinder" | "Project" | "SharePointListOperation" | "SharePointCommentOperation" | "DataGovernance" | "Kaizala" | "SecurityComplianceAlerts" | "ThreatIntelligenceUrl" | "SecurityComplianceInsights" | "MIPLabel" | "WorkplaceAnalytics" | "PowerAppsApp" | "PowerAppsPlan" | "ThreatIntelligenceAtpContent" | "LabelContentExplorer" | "TeamsHealthcare" | "ExchangeItemAggregated" | "HygieneEvent" | "DataInsightsRestApiAudit" | "InformationBarrierPolicyApplication" | "SharePointListItemOperation" | "SharePointContentTypeOperation" | "SharePointFieldOperation" | "MicrosoftTeamsAdmin" | "HRSignal" | "MicrosoftTeamsDevice" | "MicrosoftTeamsAnalytics" | "InformationWorkerProtection" | "Campaign" | "DLPEndpoint" | "AirInvestigation" | "Quarantine" | "MicrosoftForms" | "ApplicationAudit" | "ComplianceSupervisionExchange" | "CustomerKeyServiceEncryption" | "OfficeNative" | "MipAutoLabelSharePointItem" | "MipAutoLabelSharePointPolicyLocation" | "MicrosoftTeamsShifts" | "SecureScore" | "MipAutoLabelExchangeItem" | "CortanaBriefing" | "Search" | "WDATPAlerts" | "PowerPlatformAdminDlp" | "PowerPlatformAdminEnvironment" | "MDATPAudit" | "SensitivityLabelPolicyMatch" | "SensitivityLabelAction" | "SensitivityLabeledFileAction" | "AttackSim" | "AirManualInvestigation" | "SecurityComplianceRBAC" | "UserTraining" | "AirAdminActionInvestigation" | "MSTIC" | "PhysicalBadgingSignal" | "TeamsEasyApprovals" | "AipDiscover" | "AipSensitivityLabelAction" | "AipProtectionAction" | "AipFileDeleted" | "AipHeartBeat" | "MCASAlerts" | "OnPremisesFileShareScannerDlp" | "OnPremisesSharePointScannerDlp" | "ExchangeSearch" | "SharePointSearch" | "PrivacyDataMinimization" | "LabelAnalyticsAggregate" | "MyAnalyticsSettings" | "SecurityComplianceUserChange" | "ComplianceDLPExchangeClassification" | "ComplianceDLPEndpoint" | "MipExactDataMatch" | "MSDEResponseActions" | "MSDEGeneralSettings" | "MSDEIndicatorsSettings" | "MS365DCustomDetection" | "MSDERolesSettings" | "MAPGAlerts" | "MAPGPolicy" | "MAPGRemediation" | "PrivacyRemediationAction" | "PrivacyDigestEmail" | "MipAutoLabelSimulationProgress" | "MipAutoLabelSimulationCompletion" | "MipAutoLabelProgressFeedback" | "DlpSensitiveInformationType" | "MipAutoLabelSimulationStatistics" | "LargeContentMetadata" | "Microsoft365Group" | "CDPMlInferencingResult" | "FilteringMailMetadata" | "CDPClassificationMailItem" | "CDPClassificationDocument" | "OfficeScriptsRunAction" | "FilteringPostMailDeliveryAction" | "CDPUnifiedFeedback" | "TenantAllowBlockList" | "ConsumptionResource" | "HealthcareSignal" | "DlpImportResult" | "CDPCompliancePolicyExecution" | "MultiStageDisposition" | "PrivacyDataMatch" | "FilteringDocMetadata" | "FilteringEmailFeatures" | "PowerBIDlp" | "FilteringUrlInfo" | "FilteringAttachmentInfo" | "CoreReportingSettings" | "ComplianceConnector" | "PowerPlatformLockboxResourceAccessRequest" | "PowerPlatformLockboxResourceCommand" | "CDPPredictiveCodingLabel" | "CDPCompliancePolicyUserFeedback" | "WebpageActivityEndpoint" | "OMEPortal" | "CMImprovementActionChange" | "FilteringUrlClick" | "MipLabelAnalyticsAuditRecord" | "FilteringEntityEvent" | "FilteringRuleHits" | "FilteringMailSubmission" | "LabelExplorer" | "MicrosoftManagedServicePlatform" | "PowerPlatformServiceActivity" | "ScorePlatformGenericAuditRecord" | "FilteringTimeTravelDocMetadata" | "Alert" | "AlertStatus" | "AlertIncident" | "IncidentStatus" | "Case" | "CaseInvestigation" | "RecordsManagement" | "PrivacyRemediation" | "DataShareOperation" | "CdpDlpSensitive" | "EHRConnector" | "FilteringMailGradingResult" | "PublicFolder" | "PrivacyTenantAuditHistoryRecord" | "AipScannerDiscoverEvent" | "EduDataLakeDownloadOperation" | "M365ComplianceConnector" | "MicrosoftGraphDataConnectOperation" | "MicrosoftPurview" | "FilteringEmailContentFeatures" | "PowerPagesSite" | "PowerAppsResource" | "PlannerPlan" | "PlannerCopyPlan" | "PlannerTask" | "PlannerRoster" | "PlannerPlanList" | "PlannerTaskList" | "PlannerTenantSettings" | "ProjectForTheWebProject" | "ProjectForTheWebTask" | "ProjectForTheWebRoadmap" | "ProjectForTheWebRoadmapItem" | "ProjectForTheWebProjectSettings" | "ProjectForTheWebRoadmapSettings" | "QuarantineMetadata" | "MicrosoftTodoAudit" | "TimeTravelFilteringDocMetadata" | "TeamsQuarantineMetadata" | "SharePointAppPermissionOperation" | "MicrosoftTeamsSensitivityLabelAction" | "FilteringTeamsMetadata" | "FilteringTeamsUrlInfo" | "FilteringTeamsPostDeliveryAction" | "MDCAssessments" | "MDCRegulatoryComplianceStandards" | "MDCRegulatoryComplianceControls" | "MDCRegulatoryComplianceAssessments" | "MDCSecurityConnectors" | "MDADataSecuritySignal" | "VivaGoals" | "FilteringRuntimeInfo" | "AttackSimAdmin" | "MicrosoftGraphDataConnectConsent" | "FilteringAtpDetonationInfo" | "PrivacyPortal" | "ManagedTenants" | "UnifiedSimulationMatchedItem" | "UnifiedSimulationSummary" | "UpdateQuarantineMetadata" | "MS365DSuppressionRule" | "PurviewDataMapOperation" | "FilteringUrlPostClickAction" | "IrmUserDefinedDetectionSignal" | "TeamsUpdates" | "PlannerRosterSensitivityLabel" | "MS365DIncident" | "FilteringDelistingMetadata" | "ComplianceDLPSharePointClassificationExtended" | "MicrosoftDefenderForIdentityAudit" | "SupervisoryReviewDayXInsight" | "DefenderExpertsforXDRAdmin" | "CDPEdgeBlockedMessage" | "HostedRpa" | "CdpContentExplorerAggregateRecord" | "CDPHygieneAttachmentInfo" | "CDPHygieneSummary" | "CDPPostMailDeliveryAction" | "CDPEmailFeatures" | "CDPHygieneUrlInfo" | "CDPUrlClick" | "CDPPackageManagerHygieneEvent" | "FilteringDocScan" | "TimeTravelFilteringDocScan" | "MAPGOnboard" | "VfamCreatePolicy" | "VfamUpdatePolicy" | "VfamDeletePolicy" | "M365DAAD" | "CdpColdCrawlStatus" | "PowerPlatformAdministratorActivity" | "Windows365CustomerLockbox" | "CdpResourceScopeChangeEvent" | "ComplianceCCExchangeExecutionResult" | "CdpOcrCostEstimatorRecord" | "CopilotInteraction" | "CdpOcrBillingRecord" | "ComplianceDLPApplications" | "UAMOperation" | "VivaLearning" | "VivaLearningAdmin" | "PurviewPolicyOperation" | "PurviewMetadataPolicyOperation" | "PeopleAdminSettings" | "CdpComplianceDLPExchangeClassification" | "CdpComplianceDLPSharePointClassification" | "FilteringBulkSenderInsightData" | "FilteringBulkThresholdInsightData" | "PrivacyOpenAccess" | "OWAAuth" | "ComplianceDLPApplicationsClassification" | "SharePointESignature" | "Dynamics365BusinessCentral" | "MeshWorlds" | "VivaPulseResponse" | "VivaPulseOrganizer" | "VivaPulseAdmin" | "VivaPulseReport" | "AIAppInteraction" | "ComplianceDLMExchange" | "ComplianceDLMSharePoint" | "ProjectForTheWebAssignedToMeSettings" | "CPSOperation" | "ComplianceDLPExchangeDiscovery" | "PurviewMCRecommendation" | "ComplianceDLPEndpointDiscovery" | "InsiderRiskScopedUserInsights" | "MicrosoftTeamsRetentionLabelAction" | "AadRiskDetection" | "AuditSearch" | "AuditRetentionPolicy" | "AuditConfig" | "Microsoft365BackupBackupPolicy" | "Microsoft365BackupRestoreTask" | "Microsoft365BackupRestoreItem" | "Microsoft365BackupBackupItem" | "URBACAssignment" | "URBACRole" | "URBACEnableState" | "IRMSecurityAlert" | "PurviewInsiderRiskCases" | "PurviewInsiderRiskAlerts" | "InsiderRiskScopedUsers" | "CdpConsumptionResource" | "CreateCopilotPlugin" | "UpdateCopilotPlugin" | "DeleteCopilotPlugin" | "EnableCopilotPlugin" | "DisableCopilotPlugin" | "CreateCopilotWorkspace" | "UpdateCopilotWorkspace" | "DeleteCopilotWorkspace" | "EnableCopilotWorkspace" | "DisableCopilotWorkspace" | "CreateCopilotPromptBook" | "UpdateCopilotPromptBook" | "DeleteCopilotPromptBook" | "EnableCopilotPromptBook" | "DisableCopilotPromptBook" | "UpdateCopilotSettings" | "P4AIAssessmentRecord" | "P4AIAssessmentLocationResultRecord" | "ConnectedAIAppInteraction" | "PrivaPrivacyConsentOperation" | "PrivaPrivacyAssessmentOperation" | "DataCatalogAccessRequests" | "ComplianceSettingsChange" | "DataSecurityInvestigation" | "TeamCopilotInteraction" | "IRMActivityAuditTrail" | "SharePointContentSecurityPolicy" | "CloudUpdateProfileConfig" | "CloudUpdateTenantConfig" | "CloudUpdateDeviceConfig" | "DefenderPreviewFeatures" | "DeviceDiscoverySettingsExclusion" | "DeviceDiscoverySettingsAuthenticatedScans" | "CriticalAssetManagementClassification" | "DeviceDiscoverySettings" | "USXWorkspaceOnboarding" | "VivaGlintAdvancedConfiguration" | "VivaGlintPulseProgram" | "VivaGlintPulseProgramRespondentRate" | "VivaGlintQuestion" | "VivaGlintRole" | "VivaGlintRubicon" | "VivaGlintSupportAccess" | "VivaGlintSystem" | "VivaGlintUser" | "VivaGlintUserGroup" | "VivaGlintFeedbackProgram" | "FabricAudit" | "TrainableClassifier" | "WebContentFiltering" | "NoisyAlertPolicy" | "OnDemandSharePointClassification" | "AIInteractionsExport" | "Microsoft365CopilotScheduledPrompt" | "PlacesDirectory" | "MDAAudit" | "OpticalCharacterRecognition" | "M365SearchSections" | "OfficeClientRestrictedModeAction" | "CrossTenantAccessPolicy" | "OutlookCopilotAutomation" | "VivaEngageNetworkAssociation" | "AppAdminActivity" | "AppSettingsAdminActivity" | "UniversalPrintPrintJob" | "SentinelNotebookOnLake" | "SentinelJob" | "SentinelGraph" | "SentinelKQLOnLake" | "SentinelPackage" | "VivaAmplifyOutlookSensitivityLabel" | "CopilotActions" | "AIInteractionsSubscription" | "AIInteractionsChangeNotification" | "FilteringMailMetadataExtended" | "SentinelLakeOnboarding" | "SentinelLakeDataOnboarding" | "OfficeRestrictedModeAction" | "CopilotForSecurityTrigger" | "CopilotAgentManagement" | "P4AIAssessmentFabricScannerRecord" | "PlannerGoal" | "PlannerGoalList" | "ThreatIntelligenceObject" | "ThreatIntelligenceExport" | "SubmissionAgenticGradingResult" | "AgentAdminActivity" | "DeployFeatureActivity" | "AgentSettingsAdminActivity" | "OrganizationalDataInM365" | "PlannerChatMessage" | "PlannerChatMessageList" | "SentinelAITool" | "M365ODSPAssetMetadata" | "AIExecuteTool" | "AIInvokeAgent" | "AIInferenceCall" | "CdpClassifierHealthRecord" | "SensitiveInfoRemediationAgentData" | "ComplianceDLPEnforcement" | "A365AIExecuteTool" | "A365AIInvokeAgent" | "A365AIInferenceCall" | "VivaEngageSegment" | "RTIOperationsAgent" | "ContentStoreMetadata" | "CCRAIPolicyViolation" | "PlannerPlanSensitivityLabel" | "MosAgentInfoRecord" | "A365AIRunSummary" | "UnifiedCatalogConceptAction" | "DefenderCaseManagement" | "CopilotForSecurityLogging" | "VivaEngageEvents" | "CallActivityEvent" | "SonarDetonationContentMetadata" | "UniversalPrintManagement" | "YammerUserHiding" | "Microsoft365BackupGranularBrowseTask" | "PurviewPostureAgent" | "MSDECustomCollection" | "SCPUsageEvent" | "SCPConfigurationEvent" | "MDCConfigurationEvent" | "MDCUsageEvent" | "A365SpanOutputs" | "PowerPlatformTenantIsolation" | "CDPDLMAIInteractionInsights" | "P4AIAssessmentCategoryRecord" | "SentinelLakeEncryption" | "AZFWNetworkRule" | "AZFWDnsQuery" | "AZFWApplicationRuleAggregation" | "TeamsEvalDataHubDataAccess" | "TeamsEvalDataHubPermissionChange" | "TeamsEvalDataHubAdminOperation" | "VivaGlintOrganizationalData" | "AlertSubmission" | "AlertSubmissionResultDetail" | "ComplianceSitGradingSharePoint" | "CompliancePolicyGradingSharePoint" | "AzureAISearchAudit" | "P4AIRiskScoreRecord" | "DragonCopilotAdmin" | "AISpanOutputs" | "EopSubmissionFeedEntity" | "SonarFileDetonationEntity" | "SonarSubmissionEntity" | "SonarUrlDetonationEntity" | "SubmissionEntity" | "SonarDetonationEntity" | "MicrosoftTeamsUserConcern" | "VivaGlintAgenticCampaign" | "MSPVectorSearchContentMetadata" | "FabricPolicy" | "SecurityCopilotAgentIdentityManagement" | "CopilotSessionSharing" | "DragonCopilotAccess" | "DragonCopilotClinicalData" | "DragonCopilotSession" | "MosAgentInfoRecordV2" | "SecurityDevelopmentLifecycleAILog" | "MDASH" | "DefenderSecurityForAIConfiguration" | "SparkCoreCustomLivePool" | "unknownFutureValue";
type AuditLogUserType = "Regular" | "Reserved" | "Admin" | "DcAdmin" | "System" | "Application" | "ServicePrincipal" | "CustomPolicy" | "SystemPolicy" | "PartnerTechnician" | "Guest" | "unknownFutureValue";
type CorrelationReason = "repeatedAlertOccurrence" | "sameGeography" | "similarArtifacts" | "sameTargetedAsset" | "sameNetworkSegment" | "eventSequence" | "timeFrame" | "sameThreatSource" | "similarTTPsOrBehavior" | "sameActor" | "sameCampaign" | "sharedIndicators" | "sameAsset" | "networkProximity" | "eventCasualSequence" | "temporalProximity" | "lateralMovementPath" | "unknownFutureValue";
type DeliveryAction = "unknown" | "deliveredToJunk" | "delivered" | "blocked" | "replaced" | "unknownFutureValue";
type DeliveryLocation = "unknown" | "inbox_folder" | "junkFolder" | "deletedFolder" | "quarantine" | "onprem_external" | "failed" | "dropped" | "others" | "unknownFutureValue";
type EventSource = "system" | "admin" | "user" | "unknownFutureValue";
type IdentityProvider = "entraID" | "activeDirectory" | "okta" | "unknownFutureValue";
type InvestigationState = "unknown" | "terminated" | "successfullyRemediated" | "benign" | "failed" | "partiallyRemediated" | "running" | "pendingApproval" | "pendingResource" | "queued" | "innerFailure" | "preexistingAlert" | "unsupportedOs" | "unsupportedAlertType" | "suppressedAlert" | "partiallyInvestigated" | "terminatedByUser" | "terminatedBySystem" | "unknownFutureValue";
type RecipientType = "user" | "roleGroup" | "unknownFutureValue";
type RemediationAction = "moveToJunk" | "moveToInbox" | "hardDelete" | "softDelete" | "moveToDeletedItems" | "unknownFutureValue" | "moveToQuarantine";
type RemediationSeverity = "low" | "medium" | "high" | "unknownFutureValue";
type SensorCandidateActivationMode = "manual" | "automated" | "unknownFutureValue";
type ServiceStatus = "stopped" | "starting" | "running" | "disabled" | "onboarding" | "unknown" | "unknownFutureValue";
type ThreatType = "unknown" | "spam" | "malware" | "phish" | "none" | "unknownFutureValue";
type TimelineEventType = "originalDelivery" | "systemTimeTravel" | "dynamicDelivery" | "userUrlClick" | "reprocessed" | "zap" | "quarantineRelease" | "air" | "unknown" | "unknownFutureValue";
type VerdictCategory = "none" | "malware" | "phish" | "siteUnavailable" | "spam" | "decryptionFailed" | "unsupportedUriScheme" | "unsupportedFileType" | "undefined" | "unknownFutureValue";
interface A365AiExecuteTool extends MS.SecurityNamespace.AuditData {}
interface A365AiInferenceCall extends MS.SecurityNamespace.AuditData {}
interface A365AiInvokeAgent extends MS.SecurityNamespace.AuditData {}
interface A365AiRunSummary extends MS.SecurityNamespace.AuditData {}
interface A365SpanOutputs extends MS.SecurityNamespace.AuditData {}
interface AadRiskDetectionAuditRecord extends MS.SecurityNamespace.AuditData {}
interface Account { actions?: MS.SecurityNamespace.Action[]; identifier?: string; identityProvider?: MS.SecurityNamespace.IdentityProvider; }
interface ActiveDirectoryDomainEvidence extends MS.SecurityNamespace.AlertEvidence { activeDirectoryDomainName?: string | null; trustedDomains?: MS.SecurityNamespace.ActiveDirectoryDomainEvidence[]; }
interface AedAuditRecord extends MS.SecurityNamespace.AuditData {}
interface AgentAdminActivityRecord extends MS.SecurityNamespace.AuditData {}
interface AgentSettingAdminActivity extends MS.SecurityNamespace.AuditData {}
interface AiAgentEvidence extends MS.SecurityNamespace.AlertEvidence { agentId?: string | null; agentName?: string | null; hostingPlatformType?: MS.SecurityNamespace.AiAgentPlatform | null; instructions?: string | null; }
interface AiAppInteractionAuditRecord extends MS.SecurityNamespace.AuditData {}
interface AiExecuteToolAuditRecord extends MS.SecurityNamespace.AuditData {}
interface AiInteractionsChangeNotificationAuditRecord extends MS.SecurityNamespace.AuditData {}
interface AiInteractionsExportAuditRecord extends MS.SecurityNamespace.AuditData {}
interface AiInteractionsSubscriptionAuditRecord extends MS.SecurityNamespace.AuditData {}
interface AiInvokeAgentAuditRecord extends MS.SecurityNamespace.AuditData {}
interface AipDiscover extends MS.SecurityNamespace.AuditData {}
interface AipFileDeleted extends MS.SecurityNamespace.AuditData {}
interface AipHeartBeat extends MS.SecurityNamespace.AuditData {}
interface AipProtectionActionLogRequest extends MS.SecurityNamespace.AuditData {}
interface AipScannerDiscoverEvent extends MS.SecurityNamespace.AuditData {}
interface AipSensitivityLabelActionLogRequest extends MS.SecurityNamespace.AuditData {}
interface AirAdminActionInvestigationData extends MS.SecurityNamespace.AuditData {}
interface AirInvestigationData extends MS.SecurityNamespace.AuditData {}
interface AirManualInvestigationData extends MS.SecurityNamespace.AuditData {}
interface AISpanOutputsAuditRecord extends MS.SecurityNamespace.AuditData {}
interface AlertSubmissionAuditRecord extends MS.SecurityNamespace.AuditData {}
interface AlertSubmissionResultDetailAuditRecord extends MS.SecurityNamespace.AuditData {}
interface AnalyzedEmailAttachment { detonationDetails?: MS.SecurityNamespace.DetonationDetails | null; fileExtension?: string | null; fileName?: string | null; fileSize?: number | null; fileType?: string | null; malwareFamily?: string | null; sha256?: string | null; tenantAllowBlockListDetailInfo?: string | null; threatType?: MS.SecurityNamespace.ThreatType | null; }
interface AnalyzedEmailAuthenticationDetail { compositeAuthentication?: string | null; dkim?: string | null; dmarc?: string | null; senderPolicyFramework?: string | null; }
interface AnalyzedEmailDeliveryDetail { action?: MS.SecurityNamespace.DeliveryAction | null; latestThreats?: string | null; location?: MS.SecurityNamespace.DeliveryLocation | null; originalThreats?: string | null; }
interface AnalyzedEmailDlpRuleInfo { name?: string | null; ruleId?: string | null; }
interface AnalyzedEmailExchangeTransportRuleInfo { name?: string | null; ruleId?: string | null; }
interface AnalyzedEmailRecipientDetail { ccRecipients?: string[] | null; domainName?: string | null; }
interface AnalyzedEmailSenderDetail { displayName?: string | null; domainCreationDateTime?: string | null; domainName?: string | null; domainOwner?: string | null; fromAddress?: string | null; ipv4?: string | null; location?: string | null; mailFromAddress?: string | null; mailFromDomainName?: string | null; }
interface AnalyzedEmailUrl { detectionMethod?: string | null; detonationDetails?: MS.SecurityNamespace.DetonationDetails | null; tenantAllowBlockListDetailInfo?: string | null; threatType?: MS.SecurityNamespace.ThreatType | null; url?: string | null; }
interface AttackSimAdminAuditRecord extends MS.SecurityNamespace.AuditData {}
interface AttackSimAuditRecord extends MS.SecurityNamespace.AuditData {}
interface AuditConfigAuditRecord extends MS.SecurityNamespace.AuditData {}
interface AuditData { dynamicProperties?: MS.SecurityNamespace.AuditRecordTypeDictionary | null; }
interface AuditRecordTypeDictionary {}
interface AuditSearchAuditRecord extends MS.SecurityNamespace.AuditData {}
interface AzfwApplicationRuleAggregationEventRecord extends MS.SecurityNamespace.AuditData {}
interface AzfwDnsQueryEventRecord extends MS.SecurityNamespace.AuditData {}
interface AzfwNetworkRuleEventRecord extends MS.SecurityNamespace.AuditData {}
interface AzureActiveDirectoryAccountLogonAuditRecord extends MS.SecurityNamespace.AuditData {}
interface AzureActiveDirectoryAuditRecord extends MS.SecurityNamespace.AuditData {}
interface AzureActiveDirectoryStsLogonAuditRecord extends MS.SecurityNamespace.AuditData {}
interface AzureAISearchAuditRecord extends MS.SecurityNamespace.AuditData {}
interface CampaignAuditRecord extends MS.SecurityNamespace.AuditData {}
interface CcraiPolicyViolationRecord extends MS.SecurityNamespace.AuditData {}
interface CdpClassifierHealthRecord extends MS.SecurityNamespace.AuditData {}
interface CdpColdCrawlStatusRecord extends MS.SecurityNamespace.AuditData {}
interface CdpConsumptionResourceRecord extends MS.SecurityNamespace.AuditData {}
interface CdpContentExplorerAggregateRecord extends MS.SecurityNamespace.AuditData {}
interface CdpdlmaiInteractionInsightsRecord extends MS.SecurityNamespace.AuditData {}
interface CdpDlpSensitiveEndpointAuditRecord extends MS.SecurityNamespace.AuditData {}
interface CdpLogRecord extends MS.SecurityNamespace.AuditData {}
interface CdpOcrBillingRecord extends MS.SecurityNamespace.AuditData {}
interface CdpResourceScopeChangeEventRecord extends MS.SecurityNamespace.AuditData {}
interface CloudUpdateDeviceConfigAuditRecord extends MS.SecurityNamespace.AuditData {}
interface CloudUpdateProfileConfigAuditRecord extends MS.SecurityNamespace.AuditData {}
interface CloudUpdateTenantConfigAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ComplianceConnectorAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ComplianceDLMExchangeAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ComplianceDLMSharePointAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ComplianceDLPApplicationsAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ComplianceDLPApplicationsClassificationAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ComplianceDLPEndpointAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ComplianceDLPEndpointDiscoveryAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ComplianceDLPEnforcementAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ComplianceDLPExchangeAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ComplianceDLPExchangeClassificationAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ComplianceDLPExchangeClassificationCdpRecord extends MS.SecurityNamespace.AuditData {}
interface ComplianceDLPExchangeDiscoveryAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ComplianceDLPSharePointAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ComplianceDLPSharePointClassificationAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ComplianceDLPSharePointClassificationCdpRecord extends MS.SecurityNamespace.AuditData {}
interface ComplianceDLPSharePointClassificationExtendedAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ComplianceExchangeOcrAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ComplianceManagerActionRecord extends MS.SecurityNamespace.AuditData {}
interface CompliancePolicyGradingSharePointAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ComplianceSettingsChangeAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ComplianceSitGradingSharePointAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ComplianceSupervisionExchangeAuditRecord extends MS.SecurityNamespace.AuditData {}
interface CompromiseIndicator { value?: string | null; verdict?: MS.SecurityNamespace.VerdictCategory | null; }
interface ConnectedAIAppInteractionAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ConsumptionResourceAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ContentStoreMetadataRecord extends MS.SecurityNamespace.AuditData {}
interface CopilotAgentManagementAuditRecord extends MS.SecurityNamespace.AuditData {}
interface CopilotForSecurityLoggingAuditRecord extends MS.SecurityNamespace.AuditData {}
interface CopilotForSecurityTriggerAuditRecord extends MS.SecurityNamespace.AuditData {}
interface CopilotInteractionAuditRecord extends MS.SecurityNamespace.AuditData {}
interface CopilotPluginSettingAuditRecord extends MS.SecurityNamespace.AuditData {}
interface CopilotPromptBookSettingAuditRecord extends MS.SecurityNamespace.AuditData {}
interface CopilotSessionSharingAuditRecord extends MS.SecurityNamespace.AuditData {}
interface CopilotSettingAuditRecord extends MS.SecurityNamespace.AuditData {}
interface CopilotWorkspaceSettingAuditRecord extends MS.SecurityNamespace.AuditData {}
interface CoreReportingSettingsAuditRecord extends MS.SecurityNamespace.AuditData {}
interface CortanaBriefingAuditRecord extends MS.SecurityNamespace.AuditData {}
interface CriticalAssetManagementClassificationRecord extends MS.SecurityNamespace.AuditData {}
interface CrmEntityOperationAuditRecord extends MS.SecurityNamespace.AuditData {}
interface CrossTenantAccessPolicyAuditRecord extends MS.SecurityNamespace.AuditData {}
interface CustomerKeyServiceEncryptionAuditRecord extends MS.SecurityNamespace.AuditData {}
interface DataCenterSecurityCmdletAuditRecord extends MS.SecurityNamespace.AuditData {}
interface DataGovernanceAuditRecord extends MS.SecurityNamespace.AuditData {}
interface DataInsightsRestApiAuditRecord extends MS.SecurityNamespace.AuditData {}
interface DataLakeExportOperationAuditRecord extends MS.SecurityNamespace.AuditData {}
interface DataSecurityInvestigationAuditRecord extends MS.SecurityNamespace.AuditData {}
interface DataShareOperationAuditRecord extends MS.SecurityNamespace.AuditData {}
interface DefaultAuditData extends MS.SecurityNamespace.AuditData {}
interface DefenderCaseManagementAuditRecord extends MS.SecurityNamespace.AuditData {}
interface DefenderPreviewFeaturesRecord extends MS.SecurityNamespace.AuditData {}
interface DefenderSecurityForAIConfigurationAuditRecord extends MS.SecurityNamespace.AuditData {}
interface DeployFeatureActivityRecord extends MS.SecurityNamespace.AuditData {}
interface DetonationBehaviourDetails { actionStatus?: string | null; behaviourCapability?: string | null; behaviourGroup?: string | null; details?: string | null; eventDateTime?: string | null; operation?: string | null; processId?: string | null; processName?: string | null; target?: string | null; }
interface DetonationChain { childNodes?: MS.SecurityNamespace.DetonationChain[] | null; value?: string | null; }
interface DetonationDetails { analysisDateTime?: string | null; compromiseIndicators?: MS.SecurityNamespace.CompromiseIndicator[] | null; detonationBehaviourDetails?: MS.SecurityNamespace.DetonationBehaviourDetails | null; detonationBehaviourDetailsV2?: string | null; detonationChain?: MS.SecurityNamespace.DetonationChain | null; detonationObservables?: MS.SecurityNamespace.DetonationObservables | null; detonationScreenshotUri?: string | null; detonationVerdict?: string | null; detonationVerdictReason?: string | null; entityMetadata?: string | null; mitreTechniques?: string | null; staticAnalysis?: string | null; submissionSource?: string | null; }
interface DetonationObservables { contactedIps?: string[] | null; contactedUrls?: string[] | null; droppedfiles?: string[] | null; }
interface DeviceDiscoverySettingsAuthenticatedScansRecord extends MS.SecurityNamespace.AuditData {}
interface DeviceDiscoverySettingsExclusionRecord extends MS.SecurityNamespace.AuditData {}
interface DeviceDiscoverySettingsRecord extends MS.SecurityNamespace.AuditData {}
interface DeviceEvidence { resourceAccessEvents?: MS.SecurityNamespace.ResourceAccessEvent[] | null; }
interface DiscoveryAuditRecord extends MS.SecurityNamespace.AuditData {}
interface DlpEndpointAuditRecord extends MS.SecurityNamespace.AuditData {}
interface DlpImportResultAuditRecord extends MS.SecurityNamespace.AuditData {}
interface DlpSensitiveInformationTypeRulePackageCmdletRecord extends MS.SecurityNamespace.AuditData {}
interface DragonCopilotAccessRecord extends MS.SecurityNamespace.AuditData {}
interface DragonCopilotAdminRecord extends MS.SecurityNamespace.AuditData {}
interface DragonCopilotClinicalDataRecord extends MS.SecurityNamespace.AuditData {}
interface DragonCopilotSessionRecord extends MS.SecurityNamespace.AuditData {}
interface Dynamics365BusinessCentralAuditRecord extends MS.SecurityNamespace.AuditData {}
interface EhrConnectorAuditBaseRecord extends MS.SecurityNamespace.AuditData {}
interface EopSubmissionFeedEntityAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ExchangeAdminAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ExchangeAggregatedMailboxAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ExchangeAggregatedOperationRecord extends MS.SecurityNamespace.AuditData {}
interface ExchangeMailboxAuditGroupRecord extends MS.SecurityNamespace.AuditData {}
interface ExchangeMailboxAuditRecord extends MS.SecurityNamespace.AuditData {}
interface FabricAuditRecord extends MS.SecurityNamespace.AuditData {}
interface FabricPolicyRecord extends MS.SecurityNamespace.AuditData {}
interface HealthcareSignalRecord extends MS.SecurityNamespace.AuditData {}
interface HostedRpaAuditRecord extends MS.SecurityNamespace.AuditData {}
interface HrSignalAuditRecord extends MS.SecurityNamespace.AuditData {}
interface HygieneEventRecord extends MS.SecurityNamespace.AuditData {}
interface InformationBarrierPolicyApplicationAuditRecord extends MS.SecurityNamespace.AuditData {}
interface InformationWorkerProtectionAuditRecord extends MS.SecurityNamespace.AuditData {}
interface InsiderRiskScopedUserInsightsRecord extends MS.SecurityNamespace.AuditData {}
interface InsiderRiskScopedUsersRecord extends MS.SecurityNamespace.AuditData {}
interface IntegratedAppsAppAdminActivityAuditRecord extends MS.SecurityNamespace.AuditData {}
interface IntegratedAppsAppSettingsAdminActivityAuditRecord extends MS.SecurityNamespace.AuditData {}
interface InvokeActionResult { accountId?: string; action?: MS.SecurityNamespace.Action; correlationId?: string | null; identityProvider?: MS.SecurityNamespace.IdentityProvider; }
interface IrmActivityAuditTrailRecord extends MS.SecurityNamespace.AuditData {}
interface IrmUserDefinedDetectionRecord extends MS.SecurityNamespace.AuditData {}
interface KaizalaAuditRecord extends MS.SecurityNamespace.AuditData {}
interface LabelAnalyticsAggregateAuditRecord extends MS.SecurityNamespace.AuditData {}
interface LabelContentExplorerAuditRecord extends MS.SecurityNamespace.AuditData {}
interface LargeContentMetadataAuditRecord extends MS.SecurityNamespace.AuditData {}
interface M365ComplianceConnectorAuditRecord extends MS.SecurityNamespace.AuditData {}
interface M365daadAuditRecord extends MS.SecurityNamespace.AuditData {}
interface M365odspAssetMetadataRecord extends MS.SecurityNamespace.AuditData {}
interface M365SearchSectionsRecord extends MS.SecurityNamespace.AuditData {}
interface MailSubmissionData extends MS.SecurityNamespace.AuditData {}
interface ManagedServicesAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ManagedTenantsAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MapgAlertsAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MapgOnboardAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MapgPolicyAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MapgRemediationAuditRecord extends MS.SecurityNamespace.AuditData {}
interface McasAlertsAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MdaAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MdaDataSecuritySignalRecord extends MS.SecurityNamespace.AuditData {}
interface MDASHAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MdatpAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MdcEventsRecord extends MS.SecurityNamespace.AuditData {}
interface MdiAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MergeResponse { targetIncidentId?: string; }
interface MeshWorldsAuditRecord extends MS.SecurityNamespace.AuditData {}
interface Microsoft365BackupBackupItemAuditRecord extends MS.SecurityNamespace.AuditData {}
interface Microsoft365BackupBackupPolicyAuditRecord extends MS.SecurityNamespace.AuditData {}
interface Microsoft365BackupGranularBrowseTaskAuditRecord extends MS.SecurityNamespace.AuditData {}
interface Microsoft365BackupRestoreItemAuditRecord extends MS.SecurityNamespace.AuditData {}
interface Microsoft365BackupRestoreTaskAuditRecord extends MS.SecurityNamespace.AuditData {}
interface Microsoft365CopilotScheduledPromptAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MicrosoftDefenderExpertsXDRAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MicrosoftFlowAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MicrosoftFormsAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MicrosoftGraphDataConnectConsent extends MS.SecurityNamespace.AuditData {}
interface MicrosoftGraphDataConnectOperation extends MS.SecurityNamespace.AuditData {}
interface MicrosoftPurviewDataCatalogOperationRecord extends MS.SecurityNamespace.AuditData {}
interface MicrosoftPurviewDataMapOperationRecord extends MS.SecurityNamespace.AuditData {}
interface MicrosoftPurviewMetadataPolicyOperationRecord extends MS.SecurityNamespace.AuditData {}
interface MicrosoftPurviewPolicyOperationRecord extends MS.SecurityNamespace.AuditData {}
interface MicrosoftPurviewPrivacyAuditEvent extends MS.SecurityNamespace.AuditData {}
interface MicrosoftPurviewUnifiedCatalogOperationRecord extends MS.SecurityNamespace.AuditData {}
interface MicrosoftStreamAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MicrosoftTeamsAdminAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MicrosoftTeamsAnalyticsAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MicrosoftTeamsAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MicrosoftTeamsDeviceAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MicrosoftTeamsRetentionLabelActionAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MicrosoftTeamsSensitivityLabelActionAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MicrosoftTeamsShiftsAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MicrosoftTeamsUserConcernAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MipAutoLabelExchangeItemAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MipAutoLabelProgressFeedbackAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MipAutoLabelSharePointItemAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MipAutoLabelSharePointPolicyLocationAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MipAutoLabelSimulationSharePointCompletionRecord extends MS.SecurityNamespace.AuditData {}
interface MipAutoLabelSimulationSharePointProgressRecord extends MS.SecurityNamespace.AuditData {}
interface MipAutoLabelSimulationStatisticsRecord extends MS.SecurityNamespace.AuditData {}
interface MipExactDataMatchAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MipLabelAnalyticsAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MipLabelAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MosAgentInfoRecord extends MS.SecurityNamespace.AuditData {}
interface MosAgentInfoRecordV2 extends MS.SecurityNamespace.AuditData {}
interface Ms365dCustomDetectionAuditRecord extends MS.SecurityNamespace.AuditData {}
interface Ms365dIncidentAuditRecord extends MS.SecurityNamespace.AuditData {}
interface Ms365dSuppressionRuleAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MsdeCustomCollectionAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MsdeGeneralSettingsAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MsdeIndicatorsSettingsAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MsdeResponseActionsAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MsdeRolesSettingsAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MspVectorSearchContentMetadataAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MsticNationStateNotificationRecord extends MS.SecurityNamespace.AuditData {}
interface MultiStageDispositionAuditRecord extends MS.SecurityNamespace.AuditData {}
interface MyAnalyticsSettingsAuditRecord extends MS.SecurityNamespace.AuditData {}
interface NoisyAlertPolicyAuditRecord extends MS.SecurityNamespace.AuditData {}
interface OfficeNativeAuditRecord extends MS.SecurityNamespace.AuditData {}
interface OmePortalAuditRecord extends MS.SecurityNamespace.AuditData {}
interface OnDemandSharePointClassificationAuditRecord extends MS.SecurityNamespace.AuditData {}
interface OneDriveAuditRecord extends MS.SecurityNamespace.AuditData {}
interface OnPremisesFileShareScannerDLPAuditRecord extends MS.SecurityNamespace.AuditData {}
interface OnPremisesSharePointScannerDLPAuditRecord extends MS.SecurityNamespace.AuditData {}
interface OrganizationalDataInM365AuditRecord extends MS.SecurityNamespace.AuditData {}
interface OutlookCopilotAutomationAuditRecord extends MS.SecurityNamespace.AuditData {}
interface OwaGetAccessTokenForResourceAuditRecord extends MS.SecurityNamespace.AuditData {}
interface P4aiAssessmentCategoryRecord extends MS.SecurityNamespace.AuditData {}
interface P4aiAssessmentFabricScannerRecord extends MS.SecurityNamespace.AuditData {}
interface P4aiAssessmentLocationResultRecord extends MS.SecurityNamespace.AuditData {}
interface P4aiAssessmentRecord extends MS.SecurityNamespace.AuditData {}
interface P4AIRiskScoreRecord extends MS.SecurityNamespace.AuditData {}
interface PeopleAdminSettingsAuditRecord extends MS.SecurityNamespace.AuditData {}
interface PhysicalBadgingSignalAuditRecord extends MS.SecurityNamespace.AuditData {}
interface PlacesDirectoryAuditRecord extends MS.SecurityNamespace.AuditData {}
interface PlannerChatMessageAuditRecord extends MS.SecurityNamespace.AuditData {}
interface PlannerChatMessageListAuditRecord extends MS.SecurityNamespace.AuditData {}
interface PlannerCopyPlanAuditRecord extends MS.SecurityNamespace.AuditData {}
interface PlannerGoalAuditRecord extends MS.SecurityNamespace.AuditData {}
interface PlannerGoalListAuditRecord extends MS.SecurityNamespace.AuditData {}
interface PlannerPlanAuditRecord extends MS.SecurityNamespace.AuditData {}
interface PlannerPlanListAuditRecord extends MS.SecurityNamespace.AuditData {}
interface PlannerPlanSensitivityLabelAuditRecord extends MS.SecurityNamespace.AuditData {}
interface PlannerRosterAuditRecord extends MS.SecurityNamespace.AuditData {}
interface PlannerRosterSensitivityLabelAuditRecord extends MS.SecurityNamespace.AuditData {}
interface PlannerTaskAuditRecord extends MS.SecurityNamespace.AuditData {}
interface PlannerTaskListAuditRecord extends MS.SecurityNamespace.AuditData {}
interface PlannerTenantSettingsAuditRecord extends MS.SecurityNamespace.AuditData {}
interface PolicyConfigChangeAuditRecord extends MS.SecurityNamespace.AuditData {}
interface PowerAppsAuditAppRecord extends MS.SecurityNamespace.AuditData {}
interface PowerAppsAuditPlanRecord extends MS.SecurityNamespace.AuditData {}
interface PowerAppsAuditResourceRecord extends MS.SecurityNamespace.AuditData {}
interface PowerBIAuditRecord extends MS.SecurityNamespace.AuditData {}
interface PowerBIDlpAuditRecord extends MS.SecurityNamespace.AuditData {}
interface PowerPagesSiteAuditRecord extends MS.SecurityNamespace.AuditData {}
interface PowerPlatformAdminDlpAuditRecord extends MS.SecurityNamespace.AuditData {}
interface PowerPlatformAdminEnvironmentAuditRecord extends MS.SecurityNamespace.AuditData {}
interface PowerPlatformAdministratorActivityRecord extends MS.SecurityNamespace.AuditData {}
interface PowerPlatformLockboxResourceAccessRequestAuditRecord extends MS.SecurityNamespace.AuditData {}
interface PowerPlatformLockboxResourceCommandAuditRecord extends MS.SecurityNamespace.AuditData {}
interface PowerPlatformServiceActivityAuditRecord extends MS.SecurityNamespace.AuditData {}
interface PowerPlatformTenantIsolationRecord extends MS.SecurityNamespace.AuditData {}
interface PrivacyDataMatchAuditRecord extends MS.SecurityNamespace.AuditData {}
interface PrivacyDataMinimizationRecord extends MS.SecurityNamespace.AuditData {}
interface PrivacyDigestEmailRecord extends MS.SecurityNamespace.AuditData {}
interface PrivacyOpenAccessAuditRecord extends MS.SecurityNamespace.AuditData {}
interface PrivacyPortalAuditRecord extends MS.SecurityNamespace.AuditData {}
interface PrivacyRemediationActionRecord extends MS.SecurityNamespace.AuditData {}
interface PrivacyRemediationRecord extends MS.SecurityNamespace.AuditData {}
interface PrivaPrivacyAssessmentOperationRecord extends MS.SecurityNamespace.AuditData {}
interface PrivaPrivacyConsentOperationRecord extends MS.SecurityNamespace.AuditData {}
interface ProjectAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ProjectForTheWebAssignedToMeSettingsAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ProjectForTheWebProjectAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ProjectForTheWebProjectSettingsAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ProjectForTheWebRoadmapAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ProjectForTheWebRoadmapItemAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ProjectForTheWebRoadmapSettingsAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ProjectForTheWebTaskAuditRecord extends MS.SecurityNamespace.AuditData {}
interface PublicFolderAuditRecord extends MS.SecurityNamespace.AuditData {}
interface PurviewInsiderRiskAlertsRecord extends MS.SecurityNamespace.AuditData {}
interface PurviewInsiderRiskCasesRecord extends MS.SecurityNamespace.AuditData {}
interface PurviewMCRecommendationRecord extends MS.SecurityNamespace.AuditData {}
interface PurviewPostureAgentAuditRecord extends MS.SecurityNamespace.AuditData {}
interface QuarantineAuditRecord extends MS.SecurityNamespace.AuditData {}
interface RecordsManagementAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ReportSubmission extends MS.SecurityNamespace.AuditData {}
interface ReportSubmissionResultDetail extends MS.SecurityNamespace.AuditData {}
interface RestrictedModeAuditRecord extends MS.SecurityNamespace.AuditData {}
interface RetentionPolicyAuditRecord extends MS.SecurityNamespace.AuditData {}
interface RtiOperationsAgentAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SbpConfigurationEventRecord extends MS.SecurityNamespace.AuditData {}
interface SbpUsageEventRecord extends MS.SecurityNamespace.AuditData {}
interface ScoreEvidence extends MS.SecurityNamespace.AuditData {}
interface ScorePlatformGenericAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ScriptRunAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SearchAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SecurityComplianceAlertRecord extends MS.SecurityNamespace.AuditData {}
interface SecurityComplianceCenterEOPCmdletAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SecurityComplianceInsightsAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SecurityComplianceRBACAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SecurityComplianceUserChangeAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SecurityCopilotIdentityManagementAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SecurityDevelopmentLifecycleAILogAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SensitiveInfoRemediationAgentDataRecord extends MS.SecurityNamespace.AuditData {}
interface SensitivityLabelActionAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SensitivityLabeledFileActionAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SensitivityLabelPolicyMatchAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SentinelAIToolAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SentinelGraphAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SentinelJobAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SentinelKQLOnLakeAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SentinelLakeDataOnboardingAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SentinelLakeEncryptionAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SentinelLakeOnboardingAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SentinelNotebookOnLakeAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SentinelPackageAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SharePointAppPermissionOperationAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SharePointAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SharePointCommentOperationAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SharePointContentSecurityPolicyAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SharePointContentTypeOperationAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SharePointESignatureAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SharePointFieldOperationAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SharePointFileOperationAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SharePointListItemOperationAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SharePointListOperationAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SharePointSharingOperationAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SkypeForBusinessCmdletsAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SkypeForBusinessPSTNUsageAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SkypeForBusinessUsersBlockedAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SonarDetonationContentMetadata extends MS.SecurityNamespace.AuditData {}
interface SonarDetonationEntityAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SonarFileDetonationEntityAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SonarSubmissionEntityAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SonarUrlDetonationEntityAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SparkCoreCustomLivePoolRecord extends MS.SecurityNamespace.AuditData {}
interface SubmissionEntityAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SupervisoryReviewDayXInsightsAuditRecord extends MS.SecurityNamespace.AuditData {}
interface SyntheticProbeAuditRecord extends MS.SecurityNamespace.AuditData {}
interface TeamCopilotInteractionAuditRecord extends MS.SecurityNamespace.AuditData {}
interface TeamsEasyApprovalsAuditRecord extends MS.SecurityNamespace.AuditData {}
interface TeamsEvalDataHubAdminOperationAuditRecord extends MS.SecurityNamespace.AuditData {}
interface TeamsEvalDataHubDataAccessAuditRecord extends MS.SecurityNamespace.AuditData {}
interface TeamsEvalDataHubPermissionChangeAuditRecord extends MS.SecurityNamespace.AuditData {}
interface TeamsHealthcareAuditRecord extends MS.SecurityNamespace.AuditData {}
interface TeamsUpdatesAuditRecord extends MS.SecurityNamespace.AuditData {}
interface TenantAllowBlockListAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ThreatDetectionDetail { confidenceLevel?: string | null; priorityAccountProtection?: string | null; threats?: string | null; }
interface ThreatFinderAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ThreatIntelligenceAtpContentData extends MS.SecurityNamespace.AuditData {}
interface ThreatIntelligenceExportAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ThreatIntelligenceMailData extends MS.SecurityNamespace.AuditData {}
interface ThreatIntelligenceObjectAuditRecord extends MS.SecurityNamespace.AuditData {}
interface ThreatIntelligenceUrlClickData extends MS.SecurityNamespace.AuditData {}
interface TimelineEvent { eventDateTime?: string | null; eventDetails?: string | null; eventResult?: string | null; eventSource?: MS.SecurityNamespace.EventSource | null; eventThreats?: string[] | null; eventType?: MS.SecurityNamespace.TimelineEventType | null; }
interface TodoAuditRecord extends MS.SecurityNamespace.AuditData {}
interface TrainableClassifierAuditRecord extends MS.SecurityNamespace.AuditData {}
interface UamOperationAuditRecord extends MS.SecurityNamespace.AuditData {}
interface UnifiedGroupAuditRecord extends MS.SecurityNamespace.AuditData {}
interface UnifiedSimulationMatchedItemAuditRecord extends MS.SecurityNamespace.AuditData {}
interface UnifiedSimulationSummaryAuditRecord extends MS.SecurityNamespace.AuditData {}
interface UniversalPrintManagementAuditRecord extends MS.SecurityNamespace.AuditData {}
interface UniversalPrintPrintJobAuditRecord extends MS.SecurityNamespace.AuditData {}
interface UrbacAssignmentAuditRecord extends MS.SecurityNamespace.AuditData {}
interface UrbacEnableStateAuditRecord extends MS.SecurityNamespace.AuditData {}
interface UrbacRoleAuditRecord extends MS.SecurityNamespace.AuditData {}
interface UserAccount { tenantId?: string | null; }
interface UserTrainingAuditRecord extends MS.SecurityNamespace.AuditData {}
interface UsxWorkspaceOnboardingAuditRecord extends MS.SecurityNamespace.AuditData {}
interface VfamCreatePolicyAuditRecord extends MS.SecurityNamespace.AuditData {}
interface VfamDeletePolicyAuditRecord extends MS.SecurityNamespace.AuditData {}
interface VfamUpdatePolicyAuditRecord extends MS.SecurityNamespace.AuditData {}
interface VivaAmplifyAuditRecord extends MS.SecurityNamespace.AuditData {}
interface VivaEngageEventsAuditRecord extends MS.SecurityNamespace.AuditData {}
interface VivaEngageNetworkAssociationAuditRecord extends MS.SecurityNamespace.AuditData {}
interface VivaEngageSegmentAuditRecord extends MS.SecurityNamespace.AuditData {}
interface VivaGlintAdvancedConfigurationAuditRecord extends MS.SecurityNamespace.AuditData {}
interface VivaGlintAgenticCampaignAuditRecord extends MS.SecurityNamespace.AuditData {}
interface VivaGlintFeedbackProgramAuditRecord extends MS.SecurityNamespace.AuditData {}
interface VivaGlintOrganizationalDataAuditRecord extends MS.SecurityNamespace.AuditData {}
interface VivaGlintPulseProgramAuditRecord extends MS.SecurityNamespace.AuditData {}
interface VivaGlintPulseProgramRespondentRateAuditRecord extends MS.SecurityNamespace.AuditData {}
interface VivaGlintQuestionAuditRecord extends MS.SecurityNamespace.AuditData {}
interface VivaGlintRoleAuditRecord extends MS.SecurityNamespace.AuditData {}
interface VivaGlintRubiconAuditRecord extends MS.SecurityNamespace.AuditData {}
interface VivaGlintSupportAccessAuditRecord extends MS.SecurityNamespace.AuditData {}
interface VivaGlintSystemAuditRecord extends MS.SecurityNamespace.AuditData {}
interface VivaGlintUserAuditRecord extends MS.SecurityNamespace.AuditData {}
interface VivaGlintUserGroupAuditRecord extends MS.SecurityNamespace.AuditData {}
interface VivaGoalsAuditRecord extends MS.SecurityNamespace.AuditData {}
interface VivaLearningAdminAuditRecord extends MS.SecurityNamespace.AuditData {}
interface VivaLearningAuditRecord extends MS.SecurityNamespace.AuditData {}
interface VivaPulseAdminAuditRecord extends MS.SecurityNamespace.AuditData {}
interface VivaPulseOrganizerAuditRecord extends MS.SecurityNamespace.AuditData {}
interface VivaPulseReportAuditRecord extends MS.SecurityNamespace.AuditData {}
interface VivaPulseResponseAuditRecord extends MS.SecurityNamespace.AuditData {}
interface WdatpAlertsAuditRecord extends MS.SecurityNamespace.AuditData {}
interface WebContentFilteringAuditRecord extends MS.SecurityNamespace.AuditData {}
interface Windows365CustomerLockboxAuditRecord extends MS.SecurityNamespace.AuditData {}
interface WorkplaceAnalyticsAuditRecord extends MS.SecurityNamespace.AuditData {}
interface YammerAuditRecord extends MS.SecurityNamespace.AuditData {}
interface YammerUserHidingAuditRecord extends MS.SecurityNamespace.AuditData {}
interface Alert { categories?: string[] | null; investigationState?: MS.SecurityNamespace.InvestigationState | null; }
interface AnalyzedEmail extends MS.Entity { alertIds?: string[] | null; attachments?: MS.SecurityNamespace.AnalyzedEmailAttachment[] | null; authenticationDetails?: MS.SecurityNamespace.AnalyzedEmailAuthenticationDetail | null; bulkComplaintLevel?: string | null; clientType?: string | null; contexts?: string[] | null; detectionMethods?: string[] | null; directionality?: MS.SecurityNamespace.AntispamDirectionality | null; distributionList?: string | null; dlpRules?: MS.SecurityNamespace.AnalyzedEmailDlpRuleInfo[] | null; emailClusterId?: string | null; exchangeTransportRules?: MS.SecurityNamespace.AnalyzedEmailExchangeTransportRuleInfo[] | null; forwardingDetail?: string | null; inboundConnectorFormattedName?: string | null; internetMessageId?: string | null; language?: string | null; latestDelivery?: MS.SecurityNamespace.AnalyzedEmailDeliveryDetail | null; loggedDateTime?: string | null; networkMessageId?: string | null; originalDelivery?: MS.SecurityNamespace.AnalyzedEmailDeliveryDetail | null; overrideSources?: string[] | null; phishConfidenceLevel?: string | null; policy?: string | null; policyAction?: string | null; policyType?: string | null; primaryOverrideSource?: string | null; recipientDetail?: MS.SecurityNamespace.AnalyzedEmailRecipientDetail | null; recipientEmailAddress?: string | null; returnPath?: string | null; senderDetail?: MS.SecurityNamespace.AnalyzedEmailSenderDetail | null; sizeInBytes?: number | null; spamConfidenceLevel?: string | null; subject?: string | null; threatDetectionDetails?: MS.SecurityNamespace.ThreatDetectionDetail[] | null; threatTypes?: MS.SecurityNamespace.ThreatType[] | null; timelineEvents?: MS.SecurityNamespace.TimelineEvent[] | null; urls?: MS.SecurityNamespace.AnalyzedEmailUrl[] | null; }
interface AuditCoreRoot extends MS.Entity { queries?: MS.SecurityNamespace.AuditLogQuery[] | null; }
interface AuditLogQuery extends MS.Entity { administrativeUnitIdFilters?: string[] | null; displayName?: string | null; filterEndDateTime?: string | null; filterStartDateTime?: string | null; ipAddressFilters?: string[] | null; keywordFilter?: string | null; objectIdFilters?: string[] | null; operationFilters?: string[] | null; recordTypeFilters?: MS.SecurityNamespace.AuditLogRecordType[] | null; serviceFilters?: string[] | null; status?: MS.SecurityNamespace.AuditLogQueryStatus | null; userPrincipalNameFilters?: string[] | null; records?: MS.SecurityNamespace.AuditLogRecord[] | null; }
interface AuditLogRecord extends MS.Entity { administrativeUnits?: string[] | null; auditData?: MS.SecurityNamespace.AuditData | null; auditLogRecordType?: MS.SecurityNamespace.AuditLogRecordType | null; clientIp?: string | null; createdDateTime?: string | null; objectId?: string | null; operation?: string | null; organizationId?: string | null; service?: string | null; userId?: string | null; userPrincipalName?: string | null; userType?: MS.SecurityNamespace.AuditLogUserType | null; }
interface AutoAuditingConfiguration extends MS.Entity { isAutomatic?: boolean; }
interface CollaborationRoot extends MS.Entity { analyzedEmails?: MS.SecurityNamespace.AnalyzedEmail[] | null; }
interface EdiscoveryCase { caseMembers?: MS.SecurityNamespace.EdiscoveryCaseMember[] | null; }
interface EdiscoveryCaseMember extends MS.Entity { displayName?: string | null; recipientType?: MS.SecurityNamespace.RecipientType | null; smtpAddress?: string | null; }
interface EdiscoveryHoldPolicySyncOperation extends MS.SecurityNamespace.CaseOperation { reportFileMetadata?: MS.SecurityNamespace.ReportFileMetadata[] | null; }
interface EdiscoveryPurgeDataOperation { reportFileMetadata?: MS.SecurityNamespace.ReportFileMetadata[] | null; }
interface IdentityAccounts extends MS.Entity { accounts?: MS.SecurityNamespace.Account[] | null; cloudSecurityIdentifier?: string | null; displayName?: string | null; domain?: string | null; isEnabled?: boolean; onPremisesSecurityIdentifier?: string | null; }
interface IdentityContainer { identityAccounts?: MS.SecurityNamespace.IdentityAccounts[] | null; sensorCandidateActivationConfiguration?: MS.SecurityNamespace.SensorCandidateActivationConfiguration; sensorCandidates?: MS.SecurityNamespace.SensorCandidate[] | null; settings?: MS.SecurityNamespace.SettingsContainer | null; }
interface Incident { priorityScore?: number | null; }
interface Sensor { serviceStatus?: MS.SecurityNamespace.ServiceStatus; }
interface SensorCandidate extends MS.Entity { computerDnsName?: string; domainName?: string; lastSeenDateTime?: string; senseClientVersion?: string; }
interface SensorCandidateActivationConfiguration extends MS.Entity { activationMode?: MS.SecurityNamespace.SensorCandidateActivationMode; }
interface SettingsContainer extends MS.Entity { autoAuditingConfiguration?: MS.SecurityNamespace.AutoAuditingConfiguration | null; }
interface User extends MS.SecurityNamespace.IdentityAccounts { emailAddress?: string | null; userPrincipalName?: string | null; }
}
namespace TeamsAdministration {
type AccountType = "user" | "resourceAccount" | "guest" | "sfbOnPremUser" | "unknown" | "unknownFutureValue" | "ineligibleUser";
type ActivationState = "activated" | "assignmentPending" | "assignmentFailed" | "updatePending" | "updateFailed" | "unknownFutureValue";
type AssignmentCategory = "primary" | "private" | "alternate" | "unknownFutureValue";
type AssignmentStatus = "unassigned" | "internalError" | "userAssigned" | "conferenceAssigned" | "voiceApplicationAssigned" | "thirdPartyAppAssigned" | "policyAssigned" | "unknownFutureValue";
type AssignmentType = "direct" | "group" | "unknownFutureValue";
type CustomerAction = "locationUpdate" | "release" | "unknownFutureValue";
type NumberCapability = "conferenceAssignment" | "voiceApplicationAssignment" | "userAssignment" | "teamsPhoneMobile" | "unknownFutureValue";
type NumberSource = "online" | "onPremises" | "unknownFutureValue";
type NumberType = "internalError" | "directRouting" | "callingPlan" | "operatorConnect" | "unknownFutureValue";
type PortInStatus = "completed" | "firmOrderCommitmentAccepted" | "unknownFutureValue";
type ReverseNumberLookupOption = "skipInternalVoip" | "unknownFutureValue";
interface AssignedTelephoneNumber { assignmentCategory?: MS.TeamsAdministration.AssignmentCategory; telephoneNumber?: string; }
interface EffectivePolicyAssignment { policyAssignment?: MS.TeamsAdministration.PolicyAssignment; policyType?: string; }
interface PolicyAssignment { assignmentType?: MS.TeamsAdministration.AssignmentType; displayName?: string; groupId?: string | null; policyId?: string; }
interface TelephoneNumberLongRunningOperationDetails { resourceLocation?: string | null; status?: MS.LongRunningOperationStatus | null; statusDetail?: string | null; }
interface NumberAssignment extends MS.Entity { activationState?: MS.TeamsAdministration.ActivationState; assignmentCategory?: MS.TeamsAdministration.AssignmentCategory | null; assignmentStatus?: MS.TeamsAdministration.AssignmentStatus | null; assignmentTargetId?: string | null; capabilities?: MS.TeamsAdministration.NumberCapability[]; city?: string | null; civicAddressId?: string | null; isoCountryCode?: string | null; locationId?: string | null; networkSiteId?: string | null; numberSource?: MS.TeamsAdministration.NumberSource | null; numberType?: MS.TeamsAdministration.NumberType; operatorId?: string; portInStatus?: MS.TeamsAdministration.PortInStatus | null; reverseNumberLookupOptions?: MS.TeamsAdministration.ReverseNumberLookupOption[]; supportedCustomerActions?: MS.TeamsAdministration.CustomerAction[]; telephoneNumber?: string; }
interface PolicyIdentifierDetail extends MS.Entity { name?: string; policyId?: string; }
interface TeamsAdminRoot extends MS.Entity { policy?: MS.TeamsAdministration.TeamsPolicyAssignment | null; telephoneNumberManagement?: MS.TeamsAdministration.TelephoneNumberManagementRoot | null; userConfigurations?: MS.TeamsAdministration.TeamsUserConfiguration[] | null; }
interface TeamsPolicyAssignment extends MS.Entity { userAssignments?: MS.TeamsAdministration.TeamsPolicyUserAssignment[] | null; }
interface TeamsPolicyUserAssignment extends MS.Entity { policyId?: string | null; policyType?: string; userId?: string; }
interface TeamsUserConfiguration extends MS.Entity { accountType?: MS.TeamsAdministration.AccountType; createdDateTime?: string; effectivePolicyAssignments?: MS.TeamsAdministration.EffectivePolicyAssignment[] | null; featureTypes?: string[] | null; isEnterpriseVoiceEnabled?: boolean | null; modifiedDateTime?: string; telephoneNumbers?: MS.TeamsAdministration.AssignedTelephoneNumber[] | null; tenantId?: string; userPrincipalName?: string; user?: MS.User | null; }
interface TelephoneNumberLongRunningOperation extends MS.Entity { createdDateTime?: string; numbers?: MS.TeamsAdministration.TelephoneNumberLongRunningOperationDetails[] | null; status?: MS.LongRunningOperationStatus; }
interface TelephoneNumberManagementRoot extends MS.Entity { numberAssignments?: MS.TeamsAdministration.NumberAssignment[] | null; operations?: MS.TeamsAdministration.TelephoneNumberLongRunningOperation[] | null; }
}
}
