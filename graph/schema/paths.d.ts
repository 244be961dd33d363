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
"accessPackageResource": Own.AccessPackageResource;
"accessPackageResourceEnvironment": MS.AccessPackageResourceEnvironment;
"accessPackageResourceRequest": MS.AccessPackageResourceRequest;
"accessPackageResourceRole": Own.AccessPackageResourceRole;
"accessPackageResourceRoleScope": MS.AccessPackageResourceRoleScope;
"accessPackageResourceScope": MS.AccessPackageResourceScope;
"accessPackageSubject": Own.AccessPackageSubject;
"accessPackageSuggestion": Own.AccessPackageSuggestion;
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
"adhocCall": Own.AdhocCall;
"admin": Own.Admin;
"adminConsentRequestPolicy": MS.AdminConsentRequestPolicy;
"administrativeUnit": MS.AdministrativeUnit;
"adminMicrosoft365Apps": MS.AdminMicrosoft365Apps;
"adminReportSettings": MS.AdminReportSettings;
"agentIdentity": Own.AgentIdentity;
"agentIdentityBlueprint": Own.AgentIdentityBlueprint;
"agentIdentityBlueprintPrincipal": Own.AgentIdentityBlueprintPrincipal;
"agentUser": Own.AgentUser;
"agreement": MS.Agreement;
"agreementAcceptance": MS.AgreementAcceptance;
"agreementFile": MS.AgreementFile;
"agreementFileLocalization": MS.AgreementFileLocalization;
"agreementFileProperties": MS.AgreementFileProperties;
"agreementFileVersion": MS.AgreementFileVersion;
"aiInteraction": MS.AiInteraction;
"aiInteractionHistory": MS.AiInteractionHistory;
"aiOnlineMeeting": Own.AiOnlineMeeting;
"aiUser": Own.AiUser;
"akamaiWebApplicationFirewallProvider": Own.AkamaiWebApplicationFirewallProvider;
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
"application": Own.Application;
"applicationTemplate": Own.ApplicationTemplate;
"appLogCollectionRequest": MS.AppLogCollectionRequest;
"appManagementPolicy": MS.AppManagementPolicy;
"appRoleAssignment": MS.AppRoleAssignment;
"approval": MS.Approval;
"approvalStage": MS.ApprovalStage;
"approvedClientApp": Own.ApprovedClientApp;
"appScope": MS.AppScope;
"arkoseFraudProtectionProvider": Own.ArkoseFraudProtectionProvider;
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
"authentication": Own.Authentication;
"authenticationCombinationConfiguration": MS.AuthenticationCombinationConfiguration;
"authenticationConditionApplication": MS.AuthenticationConditionApplication;
"authenticationContextClassReference": MS.AuthenticationContextClassReference;
"authenticationEventListener": Own.AuthenticationEventListener;
"authenticationEventsFlow": MS.AuthenticationEventsFlow;
"authenticationFlowsPolicy": MS.AuthenticationFlowsPolicy;
"authenticationMethod": Own.AuthenticationMethod;
"authenticationMethodConfiguration": MS.AuthenticationMethodConfiguration;
"authenticationMethodModeDetail": MS.AuthenticationMethodModeDetail;
"authenticationMethodsPolicy": MS.AuthenticationMethodsPolicy;
"authenticationMethodsRoot": MS.AuthenticationMethodsRoot;
"authenticationMethodTarget": MS.AuthenticationMethodTarget;
"authenticationStrengthPolicy": MS.AuthenticationStrengthPolicy;
"authenticationStrengthRoot": MS.AuthenticationStrengthRoot;
"authoredNote": MS.AuthoredNote;
"authorizationPolicy": MS.AuthorizationPolicy;
"availableAccessPackage": Own.AvailableAccessPackage;
"azureCommunicationServicesUserConversationMember": MS.AzureCommunicationServicesUserConversationMember;
"b2xIdentityUserFlow": MS.B2xIdentityUserFlow;
"backupRestoreRoot": Own.BackupRestoreRoot;
"baseItem": MS.BaseItem;
"baseItemVersion": MS.BaseItemVersion;
"baseMapFeature": Own.BaseMapFeature;
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
"browseSessionBase": Own.BrowseSessionBase;
"building": Own.Building;
"buildingMap": Own.BuildingMap;
"builtInIdentityProvider": MS.BuiltInIdentityProvider;
"bulkUpload": MS.BulkUpload;
"calendar": MS.Calendar;
"calendarGroup": MS.CalendarGroup;
"calendarPermission": MS.CalendarPermission;
"calendarSharingMessage": MS.CalendarSharingMessage;
"call": MS.Call;
"callAiInsight": Own.CallAiInsight;
"callEvent": MS.CallEvent;
"callRecording": MS.CallRecording;
"callTranscript": MS.CallTranscript;
"cancelMediaProcessingOperation": MS.CancelMediaProcessingOperation;
"canvasLayout": MS.CanvasLayout;
"caPoliciesDeletableRoot": Own.CaPoliciesDeletableRoot;
"certificateAuthorityDetail": MS.CertificateAuthorityDetail;
"certificateBasedAuthConfiguration": MS.CertificateBasedAuthConfiguration;
"certificateBasedAuthPki": MS.CertificateBasedAuthPki;
"changeTrackedEntity": MS.ChangeTrackedEntity;
"channel": Own.Channel;
"chat": Own.Chat;
"chatMessage": MS.ChatMessage;
"chatMessageHostedContent": MS.ChatMessageHostedContent;
"chatMessageInfo": MS.ChatMessageInfo;
"checkInClaim": Own.CheckInClaim;
"checklistItem": MS.ChecklistItem;
"claimsMappingPolicy": MS.ClaimsMappingPolicy;
"cloudClipboardItem": MS.CloudClipboardItem;
"cloudClipboardRoot": MS.CloudClipboardRoot;
"cloudCommunications": Own.CloudCommunications;
"cloudFlareWebApplicationFirewallProvider": Own.CloudFlareWebApplicationFirewallProvider;
"cloudPC": MS.CloudPC;
"cloudPcAuditEvent": MS.CloudPcAuditEvent;
"cloudPcDeviceImage": Own.CloudPcDeviceImage;
"cloudPcGalleryImage": Own.CloudPcGalleryImage;
"cloudPcOnPremisesConnection": Own.CloudPcOnPremisesConnection;
"cloudPcProvisioningPolicy": MS.CloudPcProvisioningPolicy;
"cloudPcProvisioningPolicyAssignment": MS.CloudPcProvisioningPolicyAssignment;
"cloudPcReport": Own.CloudPcReport;
"cloudPcServicePlan": Own.CloudPcServicePlan;
"cloudPcUserSetting": MS.CloudPcUserSetting;
"cloudPcUserSettingAssignment": MS.CloudPcUserSettingAssignment;
"columnDefinition": MS.ColumnDefinition;
"columnLink": MS.ColumnLink;
"commsOperation": MS.CommsOperation;
"community": MS.Community;
"companySubscription": MS.CompanySubscription;
"compliance": MS.Compliance;
"complianceManagementPartner": MS.ComplianceManagementPartner;
"conditionalAccessPolicy": Own.ConditionalAccessPolicy;
"conditionalAccessRoot": Own.ConditionalAccessRoot;
"conditionalAccessTemplate": MS.ConditionalAccessTemplate;
"configurationBaseline": Own.ConfigurationBaseline;
"configurationDrift": Own.ConfigurationDrift;
"configurationManagement": Own.ConfigurationManagement;
"configurationMonitor": Own.ConfigurationMonitor;
"configurationMonitoringResult": Own.ConfigurationMonitoringResult;
"configurationSnapshotJob": Own.ConfigurationSnapshotJob;
"connectedOrganization": MS.ConnectedOrganization;
"contact": Own.Contact;
"contactFolder": MS.ContactFolder;
"contentActivity": MS.ContentActivity;
"contentSharingSession": MS.ContentSharingSession;
"contentType": MS.ContentType;
"contract": MS.Contract;
"controlConfiguration": Own.ControlConfiguration;
"conversation": MS.Conversation;
"conversationMember": MS.ConversationMember;
"conversationThread": MS.ConversationThread;
"copilotAdmin": Own.CopilotAdmin;
"copilotAdminCatalog": Own.CopilotAdminCatalog;
"copilotAdminLimitedMode": MS.CopilotAdminLimitedMode;
"copilotAdminSetting": MS.CopilotAdminSetting;
"copilotPackage": Own.CopilotPackage;
"copilotPackageDetail": Own.CopilotPackageDetail;
"copilotReportRoot": Own.CopilotReportRoot;
"copilotRoot": Own.CopilotRoot;
"countryNamedLocation": Own.CountryNamedLocation;
"crossTenantAccessPolicy": MS.CrossTenantAccessPolicy;
"crossTenantAccessPolicyConfigurationDefault": Own.CrossTenantAccessPolicyConfigurationDefault;
"crossTenantAccessPolicyConfigurationPartner": Own.CrossTenantAccessPolicyConfigurationPartner;
"crossTenantIdentitySyncPolicyPartner": MS.CrossTenantIdentitySyncPolicyPartner;
"customAuthenticationExtension": MS.CustomAuthenticationExtension;
"customCalloutExtension": MS.CustomCalloutExtension;
"customDataProvidedResource": Own.CustomDataProvidedResource;
"customDataProvidedResourceAccessReviewUploadSession": Own.CustomDataProvidedResourceAccessReviewUploadSession;
"customDataProvidedResourceFile": Own.CustomDataProvidedResourceFile;
"customDataProvidedResourceUploadSession": Own.CustomDataProvidedResourceUploadSession;
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
"delegatedAdminServiceProviderConstraints": Own.DelegatedAdminServiceProviderConstraints;
"delegatedPermissionClassification": MS.DelegatedPermissionClassification;
"deletedChat": MS.DeletedChat;
"deletedItemContainer": MS.DeletedItemContainer;
"deletedTeam": MS.DeletedTeam;
"deltaParticipants": MS.DeltaParticipants;
"desk": Own.Desk;
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
"directory": Own.Directory;
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
"driveProtectionUnit": Own.DriveProtectionUnit;
"driveProtectionUnitsBulkAdditionJob": MS.DriveProtectionUnitsBulkAdditionJob;
"driveRestoreArtifact": MS.DriveRestoreArtifact;
"driveRestoreArtifactsBulkAdditionRequest": MS.DriveRestoreArtifactsBulkAdditionRequest;
"eBookInstallSummary": MS.EBookInstallSummary;
"edge": MS.Edge;
"editionUpgradeConfiguration": MS.EditionUpgradeConfiguration;
"educationAssignment": Own.EducationAssignment;
"educationAssignmentDefaults": MS.EducationAssignmentDefaults;
"educationAssignmentResource": Own.EducationAssignmentResource;
"educationAssignmentSettings": Own.EducationAssignmentSettings;
"educationCategory": MS.EducationCategory;
"educationClass": MS.EducationClass;
"educationFeedbackOutcome": MS.EducationFeedbackOutcome;
"educationFeedbackResourceOutcome": MS.EducationFeedbackResourceOutcome;
"educationGradingCategory": MS.EducationGradingCategory;
"educationGradingScheme": Own.EducationGradingScheme;
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
"educationSubmissionResource": Own.EducationSubmissionResource;
"educationUser": MS.EducationUser;
"emailAuthenticationMethod": Own.EmailAuthenticationMethod;
"emailAuthenticationMethodConfiguration": MS.EmailAuthenticationMethodConfiguration;
"emailFileAssessmentRequest": MS.EmailFileAssessmentRequest;
"emailNotificationsSetting": Own.EmailNotificationsSetting;
"emergencyCallEvent": MS.EmergencyCallEvent;
"employeeExperience": Own.EmployeeExperience;
"employeeExperienceUser": Own.EmployeeExperienceUser;
"endpoint": MS.Endpoint;
"endUserNotification": MS.EndUserNotification;
"endUserNotificationDetail": MS.EndUserNotificationDetail;
"endUserSettings": Own.EndUserSettings;
"engagementAsyncOperation": MS.EngagementAsyncOperation;
"engagementConversation": Own.EngagementConversation;
"engagementConversationDiscussionMessage": Own.EngagementConversationDiscussionMessage;
"engagementConversationMessage": Own.EngagementConversationMessage;
"engagementConversationMessageReaction": Own.EngagementConversationMessageReaction;
"engagementConversationQuestionMessage": Own.EngagementConversationQuestionMessage;
"engagementConversationSystemMessage": Own.EngagementConversationSystemMessage;
"engagementRole": Own.EngagementRole;
"engagementRoleMember": Own.EngagementRoleMember;
"enrollmentConfigurationAssignment": MS.EnrollmentConfigurationAssignment;
"enrollmentTroubleshootingEvent": MS.EnrollmentTroubleshootingEvent;
"enterpriseCodeSigningCertificate": MS.EnterpriseCodeSigningCertificate;
"entitlementManagement": Own.EntitlementManagement;
"entitlementManagementSettings": MS.EntitlementManagementSettings;
"entity": MS.Entity;
"event": MS.Event;
"eventMessage": MS.EventMessage;
"eventMessageRequest": MS.EventMessageRequest;
"eventMessageResponse": MS.EventMessageResponse;
"exchangeAdmin": Own.ExchangeAdmin;
"exchangeMessageTrace": Own.ExchangeMessageTrace;
"exchangeMessageTraceDetail": Own.ExchangeMessageTraceDetail;
"exchangeProtectionPolicy": Own.ExchangeProtectionPolicy;
"exchangeRestoreSession": MS.ExchangeRestoreSession;
"exchangeSettings": Own.ExchangeSettings;
"extension": MS.Extension;
"extensionProperty": MS.ExtensionProperty;
"externalAuthenticationMethod": Own.ExternalAuthenticationMethod;
"externalAuthenticationMethodConfiguration": Own.ExternalAuthenticationMethodConfiguration;
"externalDomainName": MS.ExternalDomainName;
"externalUsersSelfServiceSignUpEventsFlow": MS.ExternalUsersSelfServiceSignUpEventsFlow;
"featureRolloutPolicy": MS.FeatureRolloutPolicy;
"federatedIdentityCredential": MS.FederatedIdentityCredential;
"federatedTokenValidationPolicy": Own.FederatedTokenValidationPolicy;
"fido2AuthenticationMethod": Own.Fido2AuthenticationMethod;
"fido2AuthenticationMethodConfiguration": Own.Fido2AuthenticationMethodConfiguration;
"fido2CombinationConfiguration": MS.Fido2CombinationConfiguration;
"fieldValueSet": MS.FieldValueSet;
"fileAssessmentRequest": MS.FileAssessmentRequest;
"fileAttachment": MS.FileAttachment;
"fileStorage": Own.FileStorage;
"fileStorageContainer": Own.FileStorageContainer;
"fileStorageContainerType": Own.FileStorageContainerType;
"fileStorageContainerTypeAppPermissionGrant": Own.FileStorageContainerTypeAppPermissionGrant;
"fileStorageContainerTypeRegistration": Own.FileStorageContainerTypeRegistration;
"filterOperatorSchema": MS.FilterOperatorSchema;
"fixtureMap": Own.FixtureMap;
"floor": Own.Floor;
"footprintMap": Own.FootprintMap;
"fraudProtectionProvider": Own.FraudProtectionProvider;
"governanceInsight": MS.GovernanceInsight;
"granularDriveRestoreArtifact": Own.GranularDriveRestoreArtifact;
"granularMailboxRestoreArtifact": MS.GranularMailboxRestoreArtifact;
"granularRestoreArtifactBase": Own.GranularRestoreArtifactBase;
"granularSiteRestoreArtifact": Own.GranularSiteRestoreArtifact;
"group": Own.Group;
"groupLifecyclePolicy": MS.GroupLifecyclePolicy;
"groupSetting": MS.GroupSetting;
"groupSettingTemplate": MS.GroupSettingTemplate;
"homeRealmDiscoveryPolicy": MS.HomeRealmDiscoveryPolicy;
"horizontalSection": MS.HorizontalSection;
"horizontalSectionColumn": MS.HorizontalSectionColumn;
"humanSecurityFraudProtectionProvider": Own.HumanSecurityFraudProtectionProvider;
"identityApiConnector": MS.IdentityApiConnector;
"identityBuiltInUserFlowAttribute": MS.IdentityBuiltInUserFlowAttribute;
"identityContainer": Own.IdentityContainer;
"identityCustomUserFlowAttribute": MS.IdentityCustomUserFlowAttribute;
"identityGovernance": Own.IdentityGovernance;
"identityProtectionRoot": MS.IdentityProtectionRoot;
"identityProvider": MS.IdentityProvider;
"identityProviderBase": MS.IdentityProviderBase;
"identitySecurityDefaultsEnforcementPolicy": MS.IdentitySecurityDefaultsEnforcementPolicy;
"identityUserFlow": MS.IdentityUserFlow;
"identityUserFlowAttribute": MS.IdentityUserFlowAttribute;
"identityUserFlowAttributeAssignment": MS.IdentityUserFlowAttributeAssignment;
"identityVerifiedIdRoot": Own.IdentityVerifiedIdRoot;
"importedWindowsAutopilotDeviceIdentity": MS.ImportedWindowsAutopilotDeviceIdentity;
"importedWindowsAutopilotDeviceIdentityUpload": MS.ImportedWindowsAutopilotDeviceIdentityUpload;
"inferenceClassification": MS.InferenceClassification;
"inferenceClassificationOverride": MS.InferenceClassificationOverride;
"informationProtection": MS.InformationProtection;
"inheritablePermission": Own.InheritablePermission;
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
"ipNamedLocation": Own.IpNamedLocation;
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
"levelMap": Own.LevelMap;
"licenseDetails": MS.LicenseDetails;
"linkedResource": MS.LinkedResource;
"list": Own.List;
"listItem": Own.ListItem;
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
"mailbox": Own.Mailbox;
"mailboxFolder": Own.MailboxFolder;
"mailboxItem": Own.MailboxItem;
"mailboxProtectionRule": MS.MailboxProtectionRule;
"mailboxProtectionUnit": Own.MailboxProtectionUnit;
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
"managedDevice": Own.ManagedDevice;
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
"messageTracingRoot": Own.MessageTracingRoot;
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
"namedLocation": Own.NamedLocation;
"notebook": MS.Notebook;
"notificationMessageTemplate": MS.NotificationMessageTemplate;
"oAuth2PermissionGrant": MS.OAuth2PermissionGrant;
"offerShiftRequest": MS.OfferShiftRequest;
"officeGraphInsights": MS.OfficeGraphInsights;
"oidcIdentityProvider": Own.OidcIdentityProvider;
"onAttributeCollectionListener": Own.OnAttributeCollectionListener;
"onAttributeCollectionStartCustomExtension": MS.OnAttributeCollectionStartCustomExtension;
"onAttributeCollectionStartListener": Own.OnAttributeCollectionStartListener;
"onAttributeCollectionSubmitCustomExtension": MS.OnAttributeCollectionSubmitCustomExtension;
"onAttributeCollectionSubmitListener": Own.OnAttributeCollectionSubmitListener;
"onAuthenticationMethodLoadStartListener": Own.OnAuthenticationMethodLoadStartListener;
"oneDriveForBusinessBrowseSession": Own.OneDriveForBusinessBrowseSession;
"oneDriveForBusinessProtectionPolicy": Own.OneDriveForBusinessProtectionPolicy;
"oneDriveForBusinessRestoreSession": Own.OneDriveForBusinessRestoreSession;
"onEmailOtpSendListener": Own.OnEmailOtpSendListener;
"onenote": MS.Onenote;
"onenoteEntityBaseModel": MS.OnenoteEntityBaseModel;
"onenoteEntityHierarchyModel": MS.OnenoteEntityHierarchyModel;
"onenoteEntitySchemaObjectModel": MS.OnenoteEntitySchemaObjectModel;
"onenoteOperation": MS.OnenoteOperation;
"onenotePage": MS.OnenotePage;
"onenoteResource": MS.OnenoteResource;
"onenoteSection": MS.OnenoteSection;
"onFraudProtectionLoadStartListener": Own.OnFraudProtectionLoadStartListener;
"onInteractiveAuthFlowStartListener": Own.OnInteractiveAuthFlowStartListener;
"onlineMeeting": Own.OnlineMeeting;
"onlineMeetingBase": Own.OnlineMeetingBase;
"onlineMeetingEngagementConversation": Own.OnlineMeetingEngagementConversation;
"onOtpSendCustomExtension": MS.OnOtpSendCustomExtension;
"onPasswordSubmitCustomExtension": Own.OnPasswordSubmitCustomExtension;
"onPasswordSubmitListener": Own.OnPasswordSubmitListener;
"onPremisesConditionalAccessSettings": MS.OnPremisesConditionalAccessSettings;
"onPremisesDirectorySynchronization": MS.OnPremisesDirectorySynchronization;
"onPremisesSyncBehavior": Own.OnPremisesSyncBehavior;
"onTokenIssuanceStartCustomExtension": MS.OnTokenIssuanceStartCustomExtension;
"onTokenIssuanceStartListener": Own.OnTokenIssuanceStartListener;
"onUserCreateStartListener": Own.OnUserCreateStartListener;
"onVerifiedIdClaimValidationCustomExtension": Own.OnVerifiedIdClaimValidationCustomExtension;
"onVerifiedIdClaimValidationListener": Own.OnVerifiedIdClaimValidationListener;
"openShift": MS.OpenShift;
"openShiftChangeRequest": MS.OpenShiftChangeRequest;
"openTypeExtension": MS.OpenTypeExtension;
"operation": MS.Operation;
"organization": MS.Organization;
"organizationalBranding": MS.OrganizationalBranding;
"organizationalBrandingLocalization": MS.OrganizationalBrandingLocalization;
"organizationalBrandingProperties": MS.OrganizationalBrandingProperties;
"orgContact": Own.OrgContact;
"outlookCategory": MS.OutlookCategory;
"outlookItem": MS.OutlookItem;
"outlookUser": MS.OutlookUser;
"ownerlessGroupPolicy": Own.OwnerlessGroupPolicy;
"participant": MS.Participant;
"participantJoiningNotification": MS.ParticipantJoiningNotification;
"participantLeftNotification": MS.ParticipantLeftNotification;
"partners": MS.Partners;
"passkeyAuthenticationMethodTarget": Own.PasskeyAuthenticationMethodTarget;
"passkeyProfile": Own.PasskeyProfile;
"passwordAuthenticationMethod": MS.PasswordAuthenticationMethod;
"payload": MS.Payload;
"peopleAdminSettings": Own.PeopleAdminSettings;
"permission": MS.Permission;
"permissionGrantConditionSet": MS.PermissionGrantConditionSet;
"permissionGrantPolicy": MS.PermissionGrantPolicy;
"person": MS.Person;
"phoneAuthenticationMethod": Own.PhoneAuthenticationMethod;
"phoneUserConversationMember": MS.PhoneUserConversationMember;
"pinnedChatMessageInfo": MS.PinnedChatMessageInfo;
"place": Own.Place;
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
"policyDeletableItem": Own.PolicyDeletableItem;
"policyRoot": Own.PolicyRoot;
"policyTemplate": MS.PolicyTemplate;
"post": MS.Post;
"presence": Own.Presence;
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
"profileCardProperty": Own.ProfileCardProperty;
"profilePhoto": MS.ProfilePhoto;
"profilePropertySetting": Own.ProfilePropertySetting;
"profileSource": Own.ProfileSource;
"pronounsSettings": MS.PronounsSettings;
"protectionPolicyBase": Own.ProtectionPolicyBase;
"protectionRuleBase": MS.ProtectionRuleBase;
"protectionUnitBase": Own.ProtectionUnitBase;
"protectionUnitsBulkJobBase": MS.ProtectionUnitsBulkJobBase;
"provisioningObjectSummary": MS.ProvisioningObjectSummary;
"publicKeyInfrastructureRoot": MS.PublicKeyInfrastructureRoot;
"qrCode": Own.QrCode;
"qrCodePinAuthenticationMethod": Own.QrCodePinAuthenticationMethod;
"qrCodePinAuthenticationMethodConfiguration": Own.QrCodePinAuthenticationMethodConfiguration;
"qrPin": Own.QrPin;
"rbacApplication": MS.RbacApplication;
"readingAssignmentSubmission": MS.ReadingAssignmentSubmission;
"readingCoachPassage": Own.ReadingCoachPassage;
"recordOperation": MS.RecordOperation;
"recycleBin": MS.RecycleBin;
"recycleBinItem": MS.RecycleBinItem;
"referenceAttachment": MS.ReferenceAttachment;
"reflectCheckInResponse": MS.ReflectCheckInResponse;
"relyingPartyDetailedSummary": MS.RelyingPartyDetailedSummary;
"remoteAssistancePartner": MS.RemoteAssistancePartner;
"remoteDesktopSecurityConfiguration": Own.RemoteDesktopSecurityConfiguration;
"remoteTenantGroup": Own.RemoteTenantGroup;
"reportRoot": MS.ReportRoot;
"reportsRoot": Own.ReportsRoot;
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
"riskPreventionContainer": Own.RiskPreventionContainer;
"riskyServicePrincipal": MS.RiskyServicePrincipal;
"riskyServicePrincipalHistoryItem": MS.RiskyServicePrincipalHistoryItem;
"riskyUser": MS.RiskyUser;
"riskyUserHistoryItem": MS.RiskyUserHistoryItem;
"roleAssignment": MS.RoleAssignment;
"roleDefinition": MS.RoleDefinition;
"roleManagement": MS.RoleManagement;
"room": Own.Room;
"roomList": Own.RoomList;
"samlOrWsFedExternalDomainFederation": MS.SamlOrWsFedExternalDomainFederation;
"samlOrWsFedProvider": MS.SamlOrWsFedProvider;
"schedule": MS.Schedule;
"scheduleChangeRequest": MS.ScheduleChangeRequest;
"schedulingGroup": MS.SchedulingGroup;
"schemaExtension": MS.SchemaExtension;
"scopedRoleMembership": MS.ScopedRoleMembership;
"searchEntity": MS.SearchEntity;
"section": Own.Section;
"sectionGroup": MS.SectionGroup;
"sectionMap": Own.SectionMap;
"secureScore": MS.SecureScore;
"secureScoreControlProfile": MS.SecureScoreControlProfile;
"security": Own.Security;
"securityReportsRoot": MS.SecurityReportsRoot;
"sendDtmfTonesOperation": MS.SendDtmfTonesOperation;
"sensitivityLabel": Own.SensitivityLabel;
"serviceAnnouncement": MS.ServiceAnnouncement;
"serviceAnnouncementAttachment": MS.ServiceAnnouncementAttachment;
"serviceAnnouncementBase": MS.ServiceAnnouncementBase;
"serviceApp": MS.ServiceApp;
"serviceHealth": MS.ServiceHealth;
"serviceHealthIssue": MS.ServiceHealthIssue;
"servicePrincipal": Own.ServicePrincipal;
"servicePrincipalRiskDetection": MS.ServicePrincipalRiskDetection;
"serviceProviderConstraints": Own.ServiceProviderConstraints;
"serviceStorageQuotaBreakdown": MS.ServiceStorageQuotaBreakdown;
"serviceUpdateMessage": MS.ServiceUpdateMessage;
"settingStateDeviceSummary": MS.SettingStateDeviceSummary;
"sharedDriveItem": MS.SharedDriveItem;
"sharedInsight": MS.SharedInsight;
"sharedPCConfiguration": MS.SharedPCConfiguration;
"sharedWithChannelTeamInfo": MS.SharedWithChannelTeamInfo;
"sharepoint": MS.Sharepoint;
"sharePointBrowseSession": Own.SharePointBrowseSession;
"sharePointGroup": Own.SharePointGroup;
"sharePointGroupMember": Own.SharePointGroupMember;
"sharePointMigrationEvent": Own.SharePointMigrationEvent;
"sharePointMigrationFinishManifestFileUploadEvent": Own.SharePointMigrationFinishManifestFileUploadEvent;
"sharePointMigrationJob": Own.SharePointMigrationJob;
"sharePointMigrationJobCancelledEvent": Own.SharePointMigrationJobCancelledEvent;
"sharePointMigrationJobDeletedEvent": Own.SharePointMigrationJobDeletedEvent;
"sharePointMigrationJobErrorEvent": Own.SharePointMigrationJobErrorEvent;
"sharePointMigrationJobPostponedEvent": Own.SharePointMigrationJobPostponedEvent;
"sharePointMigrationJobProgressEvent": Own.SharePointMigrationJobProgressEvent;
"sharePointMigrationJobQueuedEvent": Own.SharePointMigrationJobQueuedEvent;
"sharePointMigrationJobStartEvent": Own.SharePointMigrationJobStartEvent;
"sharePointProtectionPolicy": Own.SharePointProtectionPolicy;
"sharePointRestoreSession": Own.SharePointRestoreSession;
"sharepointSettings": MS.SharepointSettings;
"shift": MS.Shift;
"shiftPreferences": MS.ShiftPreferences;
"signIn": Own.SignIn;
"simulation": MS.Simulation;
"simulationAutomation": MS.SimulationAutomation;
"simulationAutomationRun": MS.SimulationAutomationRun;
"singleValueLegacyExtendedProperty": MS.SingleValueLegacyExtendedProperty;
"site": MS.Site;
"sitePage": MS.SitePage;
"siteProtectionRule": MS.SiteProtectionRule;
"siteProtectionUnit": Own.SiteProtectionUnit;
"siteProtectionUnitsBulkAdditionJob": MS.SiteProtectionUnitsBulkAdditionJob;
"siteRestoreArtifact": MS.SiteRestoreArtifact;
"siteRestoreArtifactsBulkAdditionRequest": MS.SiteRestoreArtifactsBulkAdditionRequest;
"skypeForBusinessUserConversationMember": MS.SkypeForBusinessUserConversationMember;
"skypeUserConversationMember": MS.SkypeUserConversationMember;
"smsAuthenticationMethodConfiguration": MS.SmsAuthenticationMethodConfiguration;
"smsAuthenticationMethodTarget": MS.SmsAuthenticationMethodTarget;
"socialIdentityProvider": MS.SocialIdentityProvider;
"softwareOathAuthenticationMethod": Own.SoftwareOathAuthenticationMethod;
"softwareOathAuthenticationMethodConfiguration": MS.SoftwareOathAuthenticationMethodConfiguration;
"softwareUpdateStatusSummary": MS.SoftwareUpdateStatusSummary;
"solutionsRoot": MS.SolutionsRoot;
"speakerAssignmentSubmission": Own.SpeakerAssignmentSubmission;
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
"targetedChatMessage": Own.TargetedChatMessage;
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
"unifiedRoleAssignment": Own.UnifiedRoleAssignment;
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
"unitMap": Own.UnitMap;
"unmuteParticipantOperation": MS.UnmuteParticipantOperation;
"updateRecordingStatusOperation": MS.UpdateRecordingStatusOperation;
"urlAssessmentRequest": MS.UrlAssessmentRequest;
"usageRightsIncluded": MS.UsageRightsIncluded;
"usedInsight": MS.UsedInsight;
"user": Own.User;
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
"userSettings": Own.UserSettings;
"userSignInInsight": MS.UserSignInInsight;
"userSolutionRoot": MS.UserSolutionRoot;
"userStorage": MS.UserStorage;
"userTeamwork": MS.UserTeamwork;
"verifiableCredentialAuthenticationMethodTarget": Own.VerifiableCredentialAuthenticationMethodTarget;
"verifiableCredentialsAuthenticationMethodConfiguration": Own.VerifiableCredentialsAuthenticationMethodConfiguration;
"verifiedIdProfile": Own.VerifiedIdProfile;
"verticalSection": MS.VerticalSection;
"virtualEndpoint": Own.VirtualEndpoint;
"virtualEvent": Own.VirtualEvent;
"virtualEventPresenter": MS.VirtualEventPresenter;
"virtualEventRegistration": MS.VirtualEventRegistration;
"virtualEventRegistrationConfiguration": Own.VirtualEventRegistrationConfiguration;
"virtualEventRegistrationCustomQuestion": MS.VirtualEventRegistrationCustomQuestion;
"virtualEventRegistrationPredefinedQuestion": MS.VirtualEventRegistrationPredefinedQuestion;
"virtualEventRegistrationQuestionBase": MS.VirtualEventRegistrationQuestionBase;
"virtualEventSession": Own.VirtualEventSession;
"virtualEventsRoot": MS.VirtualEventsRoot;
"virtualEventTownhall": Own.VirtualEventTownhall;
"virtualEventTownhallRegistrationConfiguration": Own.VirtualEventTownhallRegistrationConfiguration;
"virtualEventWebinar": Own.VirtualEventWebinar;
"virtualEventWebinarRegistrationConfiguration": MS.VirtualEventWebinarRegistrationConfiguration;
"voiceAuthenticationMethodConfiguration": MS.VoiceAuthenticationMethodConfiguration;
"vppToken": MS.VppToken;
"webApp": MS.WebApp;
"webApplicationFirewallProvider": Own.WebApplicationFirewallProvider;
"webApplicationFirewallVerificationModel": Own.WebApplicationFirewallVerificationModel;
"webPart": MS.WebPart;
"whatIfAnalysisResult": Own.WhatIfAnalysisResult;
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
"windowsProtectionState": Own.WindowsProtectionState;
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
"workHoursAndLocationsSetting": Own.WorkHoursAndLocationsSetting;
"workingTimeSchedule": MS.WorkingTimeSchedule;
"workPlanOccurrence": Own.WorkPlanOccurrence;
"workPlanRecurrence": Own.WorkPlanRecurrence;
"workspace": Own.Workspace;
"x509CertificateAuthenticationMethodConfiguration": Own.X509CertificateAuthenticationMethodConfiguration;
"x509CertificateCombinationConfiguration": MS.X509CertificateCombinationConfiguration;
"callRecords.callRecord": MS.CallRecords.CallRecord;
"callRecords.organizer": MS.CallRecords.Organizer;
"callRecords.participant": MS.CallRecords.Participant;
"callRecords.participantBase": MS.CallRecords.ParticipantBase;
"callRecords.segment": MS.CallRecords.Segment;
"callRecords.session": MS.CallRecords.Session;
"entraRecoveryServices.recovery": Own.EntraRecoveryServices.Recovery;
"entraRecoveryServices.recoveryChangeObjectBase": Own.EntraRecoveryServices.RecoveryChangeObjectBase;
"entraRecoveryServices.recoveryJob": Own.EntraRecoveryServices.RecoveryJob;
"entraRecoveryServices.recoveryJobBase": Own.EntraRecoveryServices.RecoveryJobBase;
"entraRecoveryServices.recoveryPreviewJob": Own.EntraRecoveryServices.RecoveryPreviewJob;
"entraRecoveryServices.snapshot": Own.EntraRecoveryServices.Snapshot;
"externalConnectors.connectionOperation": MS.ExternalConnectors.ConnectionOperation;
"externalConnectors.external": MS.ExternalConnectors.External;
"externalConnectors.externalActivity": MS.ExternalConnectors.ExternalActivity;
"externalConnectors.externalActivityResult": MS.ExternalConnectors.ExternalActivityResult;
"externalConnectors.externalConnection": Own.ExternalConnectors.ExternalConnection;
"externalConnectors.externalGroup": MS.ExternalConnectors.ExternalGroup;
"externalConnectors.externalItem": Own.ExternalConnectors.ExternalItem;
"externalConnectors.identity": MS.ExternalConnectors.Identity;
"externalConnectors.schema": MS.ExternalConnectors.Schema;
"identityGovernance.customTaskExtension": MS.IdentityGovernanceNamespace.CustomTaskExtension;
"identityGovernance.insights": MS.IdentityGovernanceNamespace.Insights;
"identityGovernance.lifecycleManagementSettings": Own.IdentityGovernanceNamespace.LifecycleManagementSettings;
"identityGovernance.lifecycleWorkflowsContainer": MS.IdentityGovernanceNamespace.LifecycleWorkflowsContainer;
"identityGovernance.run": Own.IdentityGovernanceNamespace.Run;
"identityGovernance.task": MS.IdentityGovernanceNamespace.Task;
"identityGovernance.taskDefinition": MS.IdentityGovernanceNamespace.TaskDefinition;
"identityGovernance.taskProcessingResult": Own.IdentityGovernanceNamespace.TaskProcessingResult;
"identityGovernance.taskReport": MS.IdentityGovernanceNamespace.TaskReport;
"identityGovernance.userProcessingResult": Own.IdentityGovernanceNamespace.UserProcessingResult;
"identityGovernance.workflow": Own.IdentityGovernanceNamespace.Workflow;
"identityGovernance.workflowBase": Own.IdentityGovernanceNamespace.WorkflowBase;
"identityGovernance.workflowTemplate": MS.IdentityGovernanceNamespace.WorkflowTemplate;
"identityGovernance.workflowVersion": Own.IdentityGovernanceNamespace.WorkflowVersion;
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
"security.alert": Own.SecurityNamespace.Alert;
"security.analyzedEmail": Own.SecurityNamespace.AnalyzedEmail;
"security.article": MS.SecurityNamespace.Article;
"security.articleIndicator": MS.SecurityNamespace.ArticleIndicator;
"security.artifact": MS.SecurityNamespace.Artifact;
"security.auditCoreRoot": Own.SecurityNamespace.AuditCoreRoot;
"security.auditLogQuery": Own.SecurityNamespace.AuditLogQuery;
"security.auditLogRecord": Own.SecurityNamespace.AuditLogRecord;
"security.authorityTemplate": MS.SecurityNamespace.AuthorityTemplate;
"security.autoAuditingConfiguration": Own.SecurityNamespace.AutoAuditingConfiguration;
"security.case": MS.SecurityNamespace.Case;
"security.caseOperation": MS.SecurityNamespace.CaseOperation;
"security.casesRoot": MS.SecurityNamespace.CasesRoot;
"security.categoryTemplate": MS.SecurityNamespace.CategoryTemplate;
"security.citationTemplate": MS.SecurityNamespace.CitationTemplate;
"security.collaborationRoot": Own.SecurityNamespace.CollaborationRoot;
"security.dataSet": MS.SecurityNamespace.DataSet;
"security.dataSource": MS.SecurityNamespace.DataSource;
"security.dataSourceContainer": MS.SecurityNamespace.DataSourceContainer;
"security.departmentTemplate": MS.SecurityNamespace.DepartmentTemplate;
"security.dispositionReviewStage": MS.SecurityNamespace.DispositionReviewStage;
"security.ediscoveryAddToReviewSetOperation": MS.SecurityNamespace.EdiscoveryAddToReviewSetOperation;
"security.ediscoveryCase": Own.SecurityNamespace.EdiscoveryCase;
"security.ediscoveryCaseMember": Own.SecurityNamespace.EdiscoveryCaseMember;
"security.ediscoveryCaseSettings": MS.SecurityNamespace.EdiscoveryCaseSettings;
"security.ediscoveryCustodian": MS.SecurityNamespace.EdiscoveryCustodian;
"security.ediscoveryEstimateOperation": MS.SecurityNamespace.EdiscoveryEstimateOperation;
"security.ediscoveryExportOperation": MS.SecurityNamespace.EdiscoveryExportOperation;
"security.ediscoveryHoldOperation": MS.SecurityNamespace.EdiscoveryHoldOperation;
"security.ediscoveryHoldPolicySyncOperation": Own.SecurityNamespace.EdiscoveryHoldPolicySyncOperation;
"security.ediscoveryIndexOperation": MS.SecurityNamespace.EdiscoveryIndexOperation;
"security.ediscoveryNoncustodialDataSource": MS.SecurityNamespace.EdiscoveryNoncustodialDataSource;
"security.ediscoveryPurgeDataOperation": Own.SecurityNamespace.EdiscoveryPurgeDataOperation;
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
"security.identityAccounts": Own.SecurityNamespace.IdentityAccounts;
"security.identityContainer": Own.SecurityNamespace.IdentityContainer;
"security.incident": Own.SecurityNamespace.Incident;
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
"security.sensor": Own.SecurityNamespace.Sensor;
"security.sensorCandidate": Own.SecurityNamespace.SensorCandidate;
"security.sensorCandidateActivationConfiguration": Own.SecurityNamespace.SensorCandidateActivationConfiguration;
"security.settingsContainer": Own.SecurityNamespace.SettingsContainer;
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
"security.user": Own.SecurityNamespace.User;
"security.userSource": MS.SecurityNamespace.UserSource;
"security.vulnerability": MS.SecurityNamespace.Vulnerability;
"security.vulnerabilityComponent": MS.SecurityNamespace.VulnerabilityComponent;
"security.whoisBaseRecord": MS.SecurityNamespace.WhoisBaseRecord;
"security.whoisHistoryRecord": MS.SecurityNamespace.WhoisHistoryRecord;
"security.whoisRecord": MS.SecurityNamespace.WhoisRecord;
"teamsAdministration.numberAssignment": Own.TeamsAdministration.NumberAssignment;
"teamsAdministration.policyIdentifierDetail": Own.TeamsAdministration.PolicyIdentifierDetail;
"teamsAdministration.teamsAdminRoot": Own.TeamsAdministration.TeamsAdminRoot;
"teamsAdministration.teamsPolicyAssignment": Own.TeamsAdministration.TeamsPolicyAssignment;
"teamsAdministration.teamsPolicyUserAssignment": Own.TeamsAdministration.TeamsPolicyUserAssignment;
"teamsAdministration.teamsUserConfiguration": Own.TeamsAdministration.TeamsUserConfiguration;
"teamsAdministration.telephoneNumberLongRunningOperation": Own.TeamsAdministration.TelephoneNumberLongRunningOperation;
"teamsAdministration.telephoneNumberManagementRoot": Own.TeamsAdministration.TelephoneNumberManagementRoot;
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
"fido2AuthenticationMethod": { "creationOptions()": Value<Own.WebauthnCredentialCreationOptions>; };
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
"workPlanOccurrence": { setCurrentLocation: Action<{ updateScope?: Own.WorkLocationUpdateScope | null; workLocationType?: Own.WorkLocationType | null; placeId?: string | null; }, undefined>; };
"callRecords.callRecord": { "getDirectRoutingCalls()": Value<MS.CallRecords.DirectRoutingLogRow[]>; "getPstnCalls()": Value<MS.CallRecords.PstnCallLogRow[]>; };
"identityGovernance.run": { "summary()": Value<MS.IdentityGovernanceNamespace.RunSummary>; };
"identityGovernance.taskReport": { "summary()": Value<MS.IdentityGovernanceNamespace.TaskReportSummary>; };
"identityGovernance.userProcessingResult": { "summary()": Value<MS.IdentityGovernanceNamespace.UserSummary>; };
"security.alert": { moveAlerts: Action<{ alertIds?: string[] | null; incidentId?: string | null; alertComment?: string | null; newCorrelationReasons?: Own.SecurityNamespace.CorrelationReason | null; }, Value<Own.SecurityNamespace.MergeResponse>>; };
"security.analyzedEmail": { remediate: Action<{ displayName?: string | null; description?: string | null; severity?: Own.SecurityNamespace.RemediationSeverity | null; action?: Own.SecurityNamespace.RemediationAction | null; remediateSendersCopy?: boolean | null; analyzedEmails?: Own.SecurityNamespace.AnalyzedEmail[] | null; }, undefined>; };
"security.ediscoveryCustodian": { applyHold: Action<{ ids?: string[] | null; }, undefined>; removeHold: Action<{ ids?: string[] | null; }, undefined>; };
"security.ediscoveryNoncustodialDataSource": { applyHold: Action<{ ids?: string[] | null; }, undefined>; removeHold: Action<{ ids?: string[] | null; }, undefined>; };
"security.ediscoveryReviewTag": { "asHierarchy()": ["security.ediscoveryReviewTag"]; };
"security.incident": { mergeIncidents: Action<{ incidentIds?: string[] | null; incidentComment?: string | null; mergeReasons?: Own.SecurityNamespace.CorrelationReason | null; }, Value<Own.SecurityNamespace.MergeResponse>>; };
"security.sensor": { regenerateDeploymentAccessKey: Action<{}, Value<MS.SecurityNamespace.DeploymentAccessKeyType>>; "getDeploymentAccessKey()": Value<MS.SecurityNamespace.DeploymentAccessKeyType>; "getDeploymentPackageUri()": Value<MS.SecurityNamespace.SensorDeploymentPackage>; };
"security.sensorCandidate": { activate: Action<{ serverIds?: string[] | null; }, undefined>; };
"teamsAdministration.numberAssignment": { assignNumber: Action<{ telephoneNumber?: string; assignmentTargetId?: string; numberType?: Own.TeamsAdministration.NumberType; assignmentCategory?: Own.TeamsAdministration.AssignmentCategory | null; locationId?: string | null; }, undefined>; unassignNumber: Action<{ telephoneNumber?: string | null; numberType?: Own.TeamsAdministration.NumberType | null; }, undefined>; updateNumber: Action<{ telephoneNumber?: string; locationId?: string | null; networkSiteId?: string | null; reverseNumberLookupOptions?: string[] | null; }, undefined>; };
"teamsAdministration.teamsPolicyUserAssignment": { assign: Action<{ value?: Own.TeamsAdministration.TeamsPolicyUserAssignment[]; }, undefined>; unassign: Action<{ value?: Own.TeamsAdministration.TeamsPolicyUserAssignment[]; }, undefined>; };
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
interface BrowseSessionBaseNode { browse: Action<{ browseLocationItemKey?: string | null; browseResourceType?: Own.BrowsableResourceType | null; filter?: string | null; orderBy?: Own.BrowseQueryOrder | null; }, Value<Own.BrowseQueryResponseItem[]>>; "browse()": Value<Own.BrowseQueryResponseItem[]>; }
interface BuildingNode extends PlaceNode { ingestMapFile: Action<{ file?: string | null; importSetting?: Own.ImportBuildingMapSetting | null; }, undefined>; map: "buildingMap"; }
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
interface CloudPCNode { endGracePeriod: Action<{}, undefined>; reboot: Action<{}, undefined>; rename: Action<{ displayName?: string | null; }, undefined>; reprovision: Action<{ userAccountType?: Own.CloudPcUserAccountType | null; osVersion?: Own.CloudPcOperatingSystem | null; }, undefined>; resize: Action<{ targetServicePlanId?: string | null; }, undefined>; restore: Action<{ cloudPcSnapshotId?: string | null; }, undefined>; troubleshoot: Action<{}, undefined>; "retrieveCloudPcLaunchDetail()": Value<Own.CloudPcLaunchDetail>; }
interface CloudPcOnPremisesConnectionNode { runHealthChecks: Action<{}, undefined>; updateAdDomainPassword: Action<{ adDomainPassword?: string | null; }, undefined>; }
interface CloudPcProvisioningPolicyNode { assign: Action<{ assignments?: MS.CloudPcProvisioningPolicyAssignment[] | null; }, undefined>; assignments: ["cloudPcProvisioningPolicyAssignment"]; }
interface CloudPcProvisioningPolicyAssignmentNode { assignedUsers: ["user"]; }
interface CloudPcReportNode { retrieveCloudPcRecommendationReports: Action<{ reportType?: Own.CloudPcRecommendationReportType | null; filter?: string | null; select?: string[] | null; search?: string | null; groupBy?: string[] | null; orderBy?: string[] | null; skip?: number | null; top?: number | null; }, Bytes>; }
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
interface CopilotRootNode { retrieval: Action<{ queryString?: string; dataSource?: Own.RetrievalDataSource | null; filterExpression?: string | null; resourceMetadata?: string[] | null; maximumNumberOfResults?: number | null; dataSourceConfiguration?: Own.DataSourceConfiguration | null; }, Value<Own.RetrievalResponse>>; admin: "copilotAdmin"; interactionHistory: "aiInteractionHistory"; reports: "copilotReportRoot"; users: ["aiUser"]; }
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
interface FileStorageContainerNode { activate: Action<{}, undefined>; lock: Action<{ lockState?: MS.SiteLockState | null; }, undefined>; permanentDelete: Action<{}, undefined>; provisionMigrationContainers: Action<{}, Value<Own.SharePointMigrationContainerInfo>>; restore: Action<{}, "fileStorageContainer">; unlock: Action<{}, undefined>; columns: ["columnDefinition"]; drive: "drive"; migrationJobs: ["sharePointMigrationJob"]; permissions: ["permission"]; recycleBin: "recycleBin"; sharePointGroups: ["sharePointGroup"]; }
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
interface MailboxNode extends DirectoryObjectNode { createImportSession: Action<{}, Value<Own.MailboxItemImportSession>>; exportItems: Action<{ itemIds?: string[]; }, Value<Own.ExportItemResponse[]>>; folders: ["mailboxFolder"]; }
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
interface PresenceNode { clearAutomaticLocation: Action<{}, undefined>; clearLocation: Action<{}, undefined>; clearPresence: Action<{ sessionId?: string | null; }, undefined>; clearUserPreferredPresence: Action<{}, undefined>; setAutomaticLocation: Action<{ workLocationType?: Own.WorkLocationType; placeId?: string | null; }, undefined>; setManualLocation: Action<{ workLocationType?: Own.WorkLocationType; placeId?: string | null; }, undefined>; setPresence: Action<{ sessionId?: string | null; availability?: string; activity?: string; expirationDuration?: string | null; }, undefined>; setStatusMessage: Action<{ statusMessage?: MS.PresenceStatusMessage | null; }, undefined>; setUserPreferredPresence: Action<{ availability?: string; activity?: string; expirationDuration?: string | null; }, undefined>; }
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
interface IdentityGovernance_WorkflowNode extends IdentityGovernance_WorkflowBaseNode { activate: Action<{ subjects?: Own.User[] | null; }, undefined>; activateWithScope: Action<{ scope?: Own.IdentityGovernanceNamespace.ActivationScope | null; }, undefined>; cancelProcessing: Action<{ scope?: Own.IdentityGovernanceNamespace.CancelScope | null; }, undefined>; clearQuarantine: Action<{}, "identityGovernance.workflow">; createNewVersion: Action<{ workflow?: Own.IdentityGovernanceNamespace.Workflow | null; }, "identityGovernance.workflow">; previewTaskFailures: Action<{}, Value<Own.IdentityGovernanceNamespace.PreviewFailedTask[]>>; previewWorkflow: Action<{ subjects?: MS.DirectoryObject[] | null; }, undefined>; restore: Action<{}, "identityGovernance.workflow">; executionScope: ["identityGovernance.userProcessingResult"]; previewScope: ["directoryObject"]; runs: ["identityGovernance.run"]; taskReports: ["identityGovernance.taskReport"]; userProcessingResults: ["identityGovernance.userProcessingResult"]; versions: ["identityGovernance.workflowVersion"]; }
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
interface Security_IdentityAccountsNode { invokeAction: Action<{ accountId?: string; action?: Own.SecurityNamespace.Action; identityProvider?: Own.SecurityNamespace.IdentityProvider; }, Value<Own.SecurityNamespace.InvokeActionResult>>; }
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
/** @internal */
export namespace Own {
export type AccessEntityType = "user" | "group" | "unknownFutureValue";
export type AccessPackageSubjectLifecycle = "notDefined" | "notGoverned" | "governed" | "unknownFutureValue";
export type AccessPackageSuggestionFilterByCurrentUserOptions = "none" | "relatedPeopleAssignments" | "assignmentHistory" | "unknownFutureValue";
export type AccessPackageSuggestionRelatedPeopleInsightLevel = "disabled" | "count" | "countAndNames" | "unknownFutureValue";
export type ApplicationDataType = "none" | "codingFiles" | "creditCards" | "databaseFiles" | "documents" | "mediaFiles" | "unknownFutureValue";
export type ApproverInformationVisibility = "default" | "notVisible" | "visible" | "unknownFutureValue";
export type AttestationEnforcement = "disabled" | "registrationOnly" | "unknownFutureValue";
export type BaselineParameterType = "string" | "integer" | "boolean" | "unknownFutureValue";
export type BrowsableResourceType = "none" | "site" | "documentLibrary" | "folder" | "unknownFutureValue";
export type BrowseQueryOrder = "pathAsc" | "pathDsc" | "nameAsc" | "nameDsc" | "unknownFutureValue";
export type BrowseQueryResponseItemType = "none" | "site" | "documentLibrary" | "folder" | "file" | "unknownFutureValue";
export type BrowseSessionStatus = "creating" | "created" | "failed" | "unknownFutureValue";
export type ChannelLayoutType = "post" | "chat" | "unknownFutureValue";
export type CheckInMethod = "unspecified" | "manual" | "inferred" | "verified" | "unknownFutureValue";
export type ClaimBindingSource = "directory" | "unknownFutureValue";
export type CloudPcOperatingSystem = "windows10" | "windows11" | "unknownFutureValue";
export type CloudPcRecommendationReportType = "cloudPcUsageCategoryReport" | "unknownFutureValue";
export type CloudPcUserAccountType = "standardUser" | "administrator" | "unknownFutureValue";
export type ContentCategory = "none" | "ai" | "unknownFutureValue";
export type CsaStarLevel = "none" | "attestation" | "certification" | "continuousMonitoring" | "cStarAssessment" | "selfAssessment" | "notSupported" | "unknownFutureValue";
export type CustomDataProvidedResourceUploadStatus = "active" | "complete" | "expired" | "unknownFutureValue";
export type CustomSecurityAttributeComparisonOperator = "equals" | "unknownFutureValue";
export type DataProtection = "none" | "impactAssessments" | "officers" | "secureCrossBorderDataTransfer" | "unknownFutureValue";
export type DataRetentionLevel = "none" | "dataRetained" | "deletedImmediately" | "deletedWithin1Month" | "deletedWithin2Weeks" | "deletedWithin3Months" | "deletedWithinMoreThan3Months" | "unknownFutureValue";
export type DriftStatus = "active" | "fixed" | "unknownFutureValue";
export type EducationSpeechType = "informative" | "personal" | "persuasive" | "unknownFutureValue";
export type EngagementConversationMessageReactionType = "like" | "love" | "celebrate" | "thank" | "laugh" | "sad" | "happy" | "excited" | "smile" | "silly" | "intenseLaugh" | "starStruck" | "goofy" | "thinking" | "surprised" | "mindBlown" | "scared" | "crying" | "shocked" | "angry" | "agree" | "praise" | "takingNotes" | "heartBroken" | "support" | "confirmed" | "watching" | "brain" | "medal" | "bullseye" | "unknownFutureValue";
export type EngagementConversationModerationState = "published" | "pendingReview" | "dismissed" | "unknownFutureValue";
export type EngagementCreationMode = "none" | "migration" | "unknownFutureValue";
export type ErrorCorrectionLevel = "l" | "m" | "q" | "h" | "unknownFutureValue";
export type ExchangeMessageTraceStatus = "gettingStatus" | "pending" | "failed" | "delivered" | "expanded" | "quarantined" | "filteredAsSpam" | "unknownFutureValue";
export type FedRampLevel = "none" | "high" | "liSaas" | "low" | "moderate" | "notSupported" | "unknownFutureValue";
export type FileStorageContainerBillingClassification = "standard" | "trial" | "directToCustomer" | "unknownFutureValue";
export type FileStorageContainerBillingStatus = "invalid" | "valid" | "unknownFutureValue";
export type FileStorageContainerTypeAppPermission = "none" | "readContent" | "writeContent" | "manageContent" | "create" | "delete" | "read" | "write" | "enumeratePermissions" | "addPermissions" | "updatePermissions" | "deletePermissions" | "deleteOwnPermission" | "managePermissions" | "full" | "unknownFutureValue";
export type FileStorageContainerTypeSettingsOverride = "urlTemplate" | "isDiscoverabilityEnabled" | "isSearchEnabled" | "isItemVersioningEnabled" | "itemMajorVersionLimit" | "maxStoragePerContainerInBytes" | "unknownFutureValue";
export type GroupAccessType = "none" | "private" | "secret" | "public" | "unknownFutureValue";
export type HoldType = "none" | "private" | "public" | "unknownFutureValue";
export type ManagementState = "managed" | "retirePending" | "retireFailed" | "wipePending" | "wipeFailed" | "unhealthy" | "deletePending" | "retireIssued" | "wipeIssued" | "wipeCanceled" | "retireCanceled" | "discovered" | "unknownFutureValue";
export type MatchConfidenceLevel = "exact" | "relaxed" | "unknownFutureValue";
export type MaxWorkLocationDetails = "unknown" | "none" | "approximate" | "specific" | "unknownFutureValue";
export type MigrationMode = "inProgress" | "completed" | "unknownFutureValue";
export type MonitorMode = "monitorOnly" | "unknownFutureValue";
export type MonitorRunStatus = "successful" | "partiallySuccessful" | "failed" | "unknownFutureValue";
export type MonitorStatus = "active" | "inactive" | "unknownFutureValue";
export type NotificationEventsType = "none" | "restoreAndPolicyUpdates" | "unknownFutureValue";
export type NotificationRecipientsType = "none" | "globalAdmins" | "backupAdmins" | "custom" | "allAdmins" | "unknownFutureValue";
export type NotifyMembers = "all" | "allowSelected" | "blockSelected" | "unknownFutureValue";
export type OidcResponseType = "code" | "id_token" | "token" | "unknownFutureValue";
export type OnlineMeetingType = "adhoc" | "scheduled" | "recurring" | "broadcast" | "meetnow" | "unknownFutureValue";
export type PackageStatus = "none" | "some" | "all" | "unknownFutureValue";
export type PackageType = "microsoft" | "external" | "shared" | "custom" | "unknownFutureValue";
export type PasskeyType = "deviceBound" | "synced" | "unknownFutureValue";
export type PasskeyTypes = "deviceBound" | "synced" | "unknownFutureValue";
export type PasswordPolicy = "none" | "changePasswordPeriod" | "charactersCombination" | "passwordHistoryAndReuse" | "passwordLengthLimit" | "personalInformationUse" | "unknownFutureValue";
export type PciVersion = "none" | "v3_2_1" | "v4" | "notSupported" | "unknownFutureValue";
export type PlaceFeatureEnablement = "unknown" | "enabled" | "disabled" | "unknownFutureValue";
export type ProtectionSource = "none" | "manual" | "dynamicRule" | "unknownFutureValue";
export type ReadingCoachStoryType = "aiGenerated" | "readWorks" | "userProvided" | "unknownFutureValue";
export type ResourceAccessStatus = "none" | "failure" | "success" | "unknownFutureValue";
export type ResourceAccessType = "none" | "read" | "write" | "create" | "unknownFutureValue";
export type ResourceLinkType = "url" | "unknownFutureValue";
export type RestEncryptionType = "none" | "aes" | "bitlocker" | "blowfish" | "des" | "rc4" | "rsa" | "notSupported" | "unknownFutureValue";
export type RetrievalDataSource = "sharePoint" | "oneDriveBusiness" | "externalItem" | "unknownFutureValue";
export type RetrievalEntityType = "site" | "list" | "listItem" | "drive" | "driveItem" | "externalItem" | "unknownFutureValue";
export type RoleType = "active" | "eligible" | "application" | "delegated" | "unknownFutureValue";
export type RootDomains = "none" | "all" | "allFederated" | "allManaged" | "enumerated" | "allManagedAndEnumeratedFederated" | "unknownFutureValue";
export type ScopeCollectionKind = "allAllowed" | "enumerated" | "none" | "scopeKindNotSet" | "unknownFutureValue";
export type SharePointMigrationJobErrorLevel = "important" | "warning" | "error" | "fatalError" | "unknownFutureValue";
export type SharePointMigrationObjectType = "site" | "web" | "folder" | "list" | "listItem" | "file" | "alert" | "sharedWithObject" | "invalid" | "unknownFutureValue";
export type SnapshotJobStatus = "notStarted" | "running" | "succeeded" | "failed" | "partiallySuccessful" | "unknownFutureValue";
export type SslVersion = "none" | "ssl3_0" | "tls1_0" | "tls1_1" | "tls1_2" | "tls1_3" | "notSupported" | "unknownFutureValue";
export type UserOwnership = "none" | "lawfulBasisForProcessing" | "rightToAccess" | "rightToBeInformed" | "rightToDataPortability" | "rightToObject" | "rightToRectification" | "rightToRestrictionOfProcessing" | "rightsRelatedToAutomatedDecisionMaking" | "unknownFutureValue";
export type VerifiedIdProfileState = "enabled" | "disabled" | "unknownFutureValue";
export type VerifiedIdUsageConfigurationPurpose = "recovery" | "onboarding" | "all" | "unknownFutureValue";
export type WebApplicationFirewallDnsRecordType = "cname" | "unknownFutureValue";
export type WebApplicationFirewallProviderType = "akamai" | "cloudflare" | "unknownFutureValue";
export type WebApplicationFirewallVerificationStatus = "success" | "warning" | "failure" | "unknownFutureValue";
export type Windows365SwitchCompatibilityFailureReasonType = "osVersionNotSupported" | "hardwareNotSupported" | "unknownFutureValue";
export type WorkLocationSource = "none" | "manual" | "scheduled" | "automatic" | "unknownFutureValue";
export type WorkLocationType = "unspecified" | "office" | "remote" | "timeOff" | "unknownFutureValue";
export type WorkLocationUpdateScope = "currentSegment" | "currentDay" | "unknownFutureValue";
export type X509CertificateIssuerHintsState = "disabled" | "enabled" | "unknownFutureValue";
export interface AccessPackageApprovalStage extends MS.AccessPackageApprovalStage { approverInformationVisibility?: Own.ApproverInformationVisibility; }
export interface AccessPackageDynamicApprovalStage extends Own.AccessPackageApprovalStage {}
export interface AccessPackageRequestApprovalStageCallbackConfiguration extends MS.CustomExtensionCallbackConfiguration {}
export interface AccessPackageSuggestionReason {}
export interface AccessPackageSuggestionRelatedPeopleBased extends Own.AccessPackageSuggestionReason { relatedPeople?: MS.Identity[]; relatedPeopleAssignmentCount?: number; }
export interface AccessPackageSuggestionSelfAssignmentHistoryBased extends Own.AccessPackageSuggestionReason { lastAssignmentDateTime?: string; pastAssignmentCount?: number; }
export interface ActionItem { ownerDisplayName?: string | null; text?: string | null; title?: string | null; }
export interface AiAgentInfo extends Own.AiInteractionEntity { blueprintId?: string | null; }
export interface AiInteractionEntity { identifier?: string | null; name?: string | null; version?: string | null; }
export interface AkamaiAttackGroupActionModel { action?: string | null; group?: string | null; }
export interface AkamaiCustomRuleModel { action?: string | null; name?: string | null; ruleId?: string | null; }
export interface AkamaiRapidRulesModel { defaultAction?: string | null; isEnabled?: boolean; }
export interface AkamaiVerifiedDetailsModel extends Own.WebApplicationFirewallVerifiedDetails { activeAttackGroups?: Own.AkamaiAttackGroupActionModel[]; activeCustomRules?: Own.AkamaiCustomRuleModel[]; rapidRules?: Own.AkamaiRapidRulesModel | null; }
export interface AllAllowedScopes extends Own.InheritableScopes {}
export interface AllDomains extends Own.ValidatingDomains {}
export interface ApplicationLocation { dataCenter?: string | null; headquarters?: string | null; }
export interface ApplicationRiskFactorCertificateInfo { hasBadCommonName?: boolean | null; hasInsecureSignature?: boolean | null; hasNoChainOfTrust?: boolean | null; isDenylisted?: boolean | null; isHostnameMismatch?: boolean | null; isNotAfter?: boolean | null; isNotBefore?: boolean | null; isRevoked?: boolean | null; isSelfSigned?: boolean | null; }
export interface ApplicationRiskFactorGeneralInfo { consumerPopularity?: number | null; domainRegistrationDate?: string | null; founded?: number | null; hasDisasterRecoveryPlan?: boolean | null; hold?: Own.HoldType; hostingCompanyName?: string | null; location?: Own.ApplicationLocation | null; privacyPolicy?: string | null; processedDataTypes?: Own.ApplicationDataType; termsOfService?: string | null; }
export interface ApplicationRiskFactorLegalInfo { dataRetention?: Own.DataRetentionLevel; gdpr?: Own.ApplicationRiskFactorLegalInfoGdpr; hasDataOwnership?: boolean | null; hasDmca?: boolean | null; }
export interface ApplicationRiskFactorLegalInfoGdpr { dataProtection?: Own.DataProtection; hasRightToErasure?: boolean | null; isReportingDataBreaches?: boolean | null; statementUrl?: string | null; userOwnership?: Own.UserOwnership; }
export interface ApplicationRiskFactors { compliance?: Own.ApplicationSecurityCompliance | null; general?: Own.ApplicationRiskFactorGeneralInfo | null; legal?: Own.ApplicationRiskFactorLegalInfo | null; security?: Own.ApplicationRiskFactorSecurityInfo | null; }
export interface ApplicationRiskFactorSecurityInfo { certificate?: Own.ApplicationRiskFactorCertificateInfo; domainToCheck?: string | null; hasAdminAuditTrail?: boolean | null; hasAnonymousUsage?: boolean | null; hasDataAuditTrail?: boolean | null; hasDataClassification?: boolean | null; hasDataEncrypted?: boolean | null; hasEnforceTransportEnc?: boolean | null; hasIpRestriction?: boolean | null; hasMFA?: boolean | null; hasPenTest?: boolean | null; hasRememberPassword?: boolean | null; hasSamlSupport?: boolean | null; hasUserAuditLogs?: boolean | null; hasUserDataUpload?: boolean | null; hasUserRolesSupport?: boolean | null; hasValidCertName?: boolean | null; httpsSecurityHeaders?: string[]; isCertTrusted?: boolean | null; isDrownVulnerable?: boolean | null; isHeartbleedProof?: boolean | null; lastBreachDate?: string | null; latestValidSSL?: Own.SslVersion; passwordPolicy?: Own.PasswordPolicy; restEncryptionType?: Own.RestEncryptionType; }
export interface ApplicationRiskScore { compliance?: number | null; legal?: number | null; provider?: number | null; security?: number | null; total?: number | null; }
export interface ApplicationSecurityCompliance { cobit?: boolean | null; coppa?: boolean | null; csaStar?: Own.CsaStarLevel | null; fedRamp?: Own.FedRampLevel | null; ferpa?: boolean | null; ffiec?: boolean | null; finra?: boolean | null; fisma?: boolean | null; gaap?: boolean | null; gapp?: boolean | null; glba?: boolean | null; hipaa?: boolean | null; hitrust?: boolean | null; isae3402?: boolean | null; iso27001?: boolean | null; iso27002?: boolean | null; iso27017?: boolean | null; iso27018?: boolean | null; itar?: boolean | null; jerichoForumCommandments?: boolean | null; pci?: Own.PciVersion | null; privacyShield?: boolean | null; safeHarbor?: boolean | null; soc1?: boolean | null; soc2?: boolean | null; soc3?: boolean | null; sox?: boolean | null; sp800_53?: boolean | null; ssae16?: boolean | null; ustr?: boolean | null; }
export interface AppManagementApplicationConfiguration extends MS.AppManagementApplicationConfiguration { identifierUris?: Own.IdentifierUriConfiguration | null; }
export interface AppManagementPolicyActorExemptions { customSecurityAttributes?: Own.CustomSecurityAttributeExemption[] | null; }
export interface AssignedPlaceMode extends Own.PlaceMode { assignedUserEmailAddress?: string | null; assignedUserId?: string | null; }
export interface AssignmentRequestApprovalStageCallbackData extends MS.AccessPackageAssignmentRequestCallbackData { approvalStage?: Own.AccessPackageApprovalStage | null; }
export interface AuthenticationAppDeviceDetails { appVersion?: string | null; clientApp?: string | null; deviceId?: string | null; operatingSystem?: string | null; }
export interface AzureADJoinPolicy extends MS.AzureADJoinPolicy { localAdmins?: Own.LocalAdminSettings | null; }
export interface BaselineParameter { description?: string | null; displayName?: string; parameterType?: Own.BaselineParameterType; }
export interface BaselineResource { displayName?: string; properties?: Own.OpenComplexDictionaryType; resourceType?: string; }
export interface BrowseQueryResponseItem { itemKey?: string | null; itemsCount?: number | null; name?: string | null; sizeInBytes?: string | null; type?: Own.BrowseQueryResponseItemType; webUrl?: string | null; }
export interface CallAiInsightViewPoint { mentionEvents?: Own.MentionEvent[] | null; }
export interface ClaimBinding { matchConfidenceLevel?: Own.MatchConfidenceLevel; sourceAttribute?: string; verifiedIdClaim?: string; }
export interface ClaimValidation { customExtensionId?: string; isEnabled?: boolean; }
export interface CloudFlareRuleModel { action?: string | null; name?: string | null; ruleId?: string | null; }
export interface CloudFlareRulesetModel { name?: string | null; phaseName?: string | null; rulesetId?: string | null; }
export interface CloudFlareVerifiedDetailsModel extends Own.WebApplicationFirewallVerifiedDetails { enabledCustomRules?: Own.CloudFlareRuleModel[]; enabledRecommendedRulesets?: Own.CloudFlareRulesetModel[]; zoneId?: string | null; }
export interface CloudPcLaunchDetail { cloudPcId?: string; cloudPcLaunchUrl?: string | null; windows365SwitchCompatibilityFailureReasonType?: Own.Windows365SwitchCompatibilityFailureReasonType | null; windows365SwitchCompatible?: boolean | null; }
export interface CloudVideoInteropInfo { moreInfoWebUrl?: string | null; tenantKey?: string | null; videoTeleconferenceId?: string | null; }
export interface CommunicationsGuestIdentity extends MS.CommunicationsGuestIdentity { email?: string | null; }
export interface ConnectionItem { connectionId?: string; }
export interface CrossTenantAccessPolicyAppServiceConnectSetting { applications?: MS.CrossTenantAccessPolicyTargetConfiguration | null; }
export interface CrossTenantAccessPolicyM365CollaborationInboundSetting { users?: MS.CrossTenantAccessPolicyTargetConfiguration | null; }
export interface CrossTenantAccessPolicyM365CollaborationOutboundSetting { usersAndGroups?: MS.CrossTenantAccessPolicyTargetConfiguration | null; }
export interface CustomAppManagementApplicationConfiguration { identifierUris?: Own.IdentifierUriConfiguration | null; }
export interface CustomAppManagementConfiguration extends MS.CustomAppManagementConfiguration { applicationRestrictions?: Own.CustomAppManagementApplicationConfiguration | null; }
export interface CustomDataProvidedResourceUploadSessionRequest { data?: Own.CustomDataProvidedResourcePayloads.Data; }
export interface CustomDataProvidedResourceUploadStats { filesUploaded?: number; totalBytesUploaded?: number; }
export interface CustomSecurityAttributeExemption { id?: string; operator?: Own.CustomSecurityAttributeComparisonOperator; }
export interface CustomSecurityAttributeStringValueExemption extends Own.CustomSecurityAttributeExemption { value?: string | null; }
export interface DataSourceConfiguration { externalItem?: Own.ExternalItemConfiguration | null; }
export interface Dictionaries {}
export interface DriftedProperty { currentValue?: unknown | null; desiredValue?: unknown | null; propertyName?: string; }
export interface DropInPlaceMode extends Own.PlaceMode {}
export interface EducationAiFeedbackAudienceEngagementSettings { areEngagementStrategiesEnabled?: boolean; isCallToActionEnabled?: boolean; isEmotionalAndIntellectualAppealEnabled?: boolean; }
export interface EducationAiFeedbackContentSettings { isMessageClarityEnabled?: boolean; isQualityOfInformationEnabled?: boolean; isSpeechOrganizationEnabled?: boolean; }
export interface EducationAiFeedbackCriteria { aiFeedbackSettings?: Own.EducationAiFeedbackSettings; speechType?: Own.EducationSpeechType; }
export interface EducationAiFeedbackDeliverySettings { areRhetoricalTechniquesEnabled?: boolean; isLanguageUseEnabled?: boolean; isStyleEnabled?: boolean; }
export interface EducationAiFeedbackSettings { audienceEngagementSettings?: Own.EducationAiFeedbackAudienceEngagementSettings | null; contentSettings?: Own.EducationAiFeedbackContentSettings | null; deliverySettings?: Own.EducationAiFeedbackDeliverySettings | null; }
export interface EducationGradingSchemeGrade { defaultPercentage?: number | null; displayName?: string; minPercentage?: number; }
export interface EducationSpeakerCoachAudienceEngagementSettings { isBodyLanguageEnabled?: boolean; }
export interface EducationSpeakerCoachContentSettings { isInclusivenessEnabled?: boolean; isRepetitiveLanguageEnabled?: boolean; }
export interface EducationSpeakerCoachDeliverySettings { areFillerWordsEnabled?: boolean; isPaceEnabled?: boolean; isPitchEnabled?: boolean; isPronunciationEnabled?: boolean; }
export interface EducationSpeakerCoachSettings { audienceEngagementSettings?: Own.EducationSpeakerCoachAudienceEngagementSettings | null; contentSettings?: Own.EducationSpeakerCoachContentSettings | null; deliverySettings?: Own.EducationSpeakerCoachDeliverySettings | null; }
export interface EducationSpeakerProgressResource extends MS.EducationResource { aiFeedbackCriteria?: Own.EducationAiFeedbackCriteria | null; isAiFeedbackEnabled?: boolean; isVideoRequired?: boolean; maxRecordingAttempts?: number; presentationTitle?: string; recordingTimeLimitInMinutes?: number; showRehearsalReportToStudentBeforeMediaUpload?: boolean; speakerCoachSettings?: Own.EducationSpeakerCoachSettings | null; spokenLanguageLocale?: string; }
export interface EmailDetails { body?: string; senderEmailAddress?: string; subject?: string; }
export interface EngagementIdentitySet extends MS.IdentitySet { audience?: MS.Identity | null; group?: MS.Identity | null; }
export interface EnumeratedDomains extends Own.ValidatingDomains { domainNames?: string[]; }
export interface EnumeratedScopes extends Own.InheritableScopes { scopes?: string[]; }
export interface ErrorDetail { errorMessage?: string; resourceInstanceName?: string; resourceType?: string; }
export interface ExportItemResponse { changeKey?: string | null; error?: MS.MailTipsError | null; itemId?: string | null; }
export interface ExternalItemConfiguration { connections?: Own.ConnectionItem[]; }
export interface FaceCheckConfiguration { isEnabled?: boolean; sourcePhotoClaimName?: string; }
export interface FileStorageContainerTypeRegistrationSettings { isDiscoverabilityEnabled?: boolean | null; isItemVersioningEnabled?: boolean | null; isSearchEnabled?: boolean | null; isSharingRestricted?: boolean | null; itemMajorVersionLimit?: number | null; maxStoragePerContainerInBytes?: number | null; sharingCapability?: MS.SharingCapabilities | null; urlTemplate?: string | null; }
export interface FileStorageContainerTypeSettings { consumingTenantOverridables?: Own.FileStorageContainerTypeSettingsOverride | null; isDiscoverabilityEnabled?: boolean | null; isItemVersioningEnabled?: boolean | null; isSearchEnabled?: boolean | null; isSharingRestricted?: boolean | null; itemMajorVersionLimit?: number | null; maxStoragePerContainerInBytes?: number | null; sharingCapability?: MS.SharingCapabilities | null; urlTemplate?: string | null; }
export interface FraudProtectionConfiguration {}
export interface FraudProtectionProviderConfiguration extends Own.FraudProtectionConfiguration { fraudProtectionProvider?: Own.FraudProtectionProvider | null; }
export interface IdentifierUriConfiguration { nonDefaultUriAddition?: Own.IdentifierUriRestriction | null; uriAdditionWithoutUniqueTenantIdentifier?: Own.IdentifierUriRestriction | null; }
export interface IdentifierUriRestriction { excludeActors?: Own.AppManagementPolicyActorExemptions | null; excludeAppsReceivingV2Tokens?: boolean | null; excludeSaml?: boolean | null; isStateSetByMicrosoft?: boolean; restrictForAppsCreatedAfterDateTime?: string | null; state?: MS.AppManagementRestrictionState; }
export interface ImportBuildingMapSetting { isDryRun?: boolean; }
export interface IncludeTarget { id?: string; targetType?: MS.AuthenticationMethodTargetType; }
export interface InheritableScopes { kind?: Own.ScopeCollectionKind; }
export interface Json {}
export interface KeyCredentialConfiguration extends MS.KeyCredentialConfiguration { excludeActors?: Own.AppManagementPolicyActorExemptions | null; }
export interface LocalAdminSettings { enableGlobalAdmins?: boolean | null; registeringUsers?: MS.DeviceRegistrationMembership | null; }
export interface MailboxDetails { emailAddress?: string | null; externalDirectoryObjectId?: string | null; }
export interface MailboxItemImportSession { expirationDateTime?: string | null; importUrl?: string | null; }
export interface MeetingNote { subpoints?: Own.MeetingNoteSubpoint[] | null; text?: string | null; title?: string | null; }
export interface MeetingNoteSubpoint { text?: string | null; title?: string | null; }
export interface MentionEvent { eventDateTime?: string | null; speaker?: MS.IdentitySet | null; transcriptUtterance?: string | null; }
export interface NoScopes extends Own.InheritableScopes {}
export interface NotificationRecipients { customRecipients?: MS.EmailIdentity[]; role?: Own.NotificationRecipientsType; }
export interface OidcAddressInboundClaims { country?: string | null; locality?: string | null; postal_code?: string | null; region?: string | null; street_address?: string | null; }
export interface OidcClientAuthentication {}
export interface OidcClientSecretAuthentication extends Own.OidcClientAuthentication { clientSecret?: string; }
export interface OidcInboundClaimMappingOverride { address?: Own.OidcAddressInboundClaims | null; email?: string | null; email_verified?: string | null; family_name?: string | null; given_name?: string | null; name?: string | null; phone_number?: string | null; phone_number_verified?: string | null; sub?: string | null; }
export interface OidcPrivateJwtKeyClientAuthentication extends Own.OidcClientAuthentication {}
export interface OnFraudProtectionLoadStartExternalUsersAuthHandler extends Own.OnFraudProtectionLoadStartHandler { signUp?: Own.FraudProtectionConfiguration | null; }
export interface OnFraudProtectionLoadStartHandler {}
export interface OnlineMeetingSensitivityLabelAssignment { sensitivityLabelId?: string | null; }
export interface OnPasswordMigrationCustomExtensionHandler extends Own.OnPasswordSubmitHandler { configuration?: MS.CustomExtensionOverwriteConfiguration | null; migrationPropertyId?: string; customExtension?: Own.OnPasswordSubmitCustomExtension | null; }
export interface OnPasswordSubmitHandler {}
export interface OnPremisesDirectorySynchronizationFeature extends MS.OnPremisesDirectorySynchronizationFeature { allowOnPremUpdateOfOnPremisesObjectIdentifierEnabled?: boolean | null; }
export interface OnVerifiedIdClaimValidationCustomExtensionHandler extends Own.OnVerifiedIdClaimValidationHandler { configuration?: MS.CustomExtensionOverwriteConfiguration | null; customExtension?: Own.OnVerifiedIdClaimValidationCustomExtension | null; }
export interface OnVerifiedIdClaimValidationHandler {}
export interface OpenComplexDictionaryType extends MS.Dictionary {}
export interface OpenIdConnectSetting { clientId?: string; discoveryUrl?: string; }
export interface PackageAccessEntity { resourceId?: string; resourceType?: Own.AccessEntityType; }
export interface PackageElement { definition?: unknown | null; id?: string | null; }
export interface PackageElementDetail { elements?: Own.PackageElement[]; elementType?: string | null; }
export interface PasswordCredentialConfiguration extends MS.PasswordCredentialConfiguration { excludeActors?: Own.AppManagementPolicyActorExemptions | null; }
export interface PlaceMode {}
export interface PlaceServicePlanInfo { servicePlanId?: string | null; }
export interface ProcessContentMetadataBase extends MS.ProcessContentMetadataBase { contentCategory?: Own.ContentCategory | null; }
export interface ProcessConversationMetadata extends MS.ProcessConversationMetadata { contentCategory?: Own.ContentCategory | null; accessedResources_v2?: Own.ResourceAccessDetail[]; agents?: Own.AiAgentInfo[]; }
export interface ProcessFileMetadata extends MS.ProcessFileMetadata { contentCategory?: Own.ContentCategory | null; }
export interface ProfileSourceLocalization { displayName?: string | null; languageTag?: string | null; webUrl?: string | null; }
export interface ProtectionPolicyArtifactCount { completed?: number | null; failed?: number | null; inProgress?: number | null; total?: number | null; }
export interface QrCodeImageDetails { binaryValue?: string | null; errorCorrectionLevel?: Own.ErrorCorrectionLevel | null; rawContent?: string | null; version?: number | null; }
export interface ReservablePlaceMode extends Own.PlaceMode {}
export interface ResourceAccessDetail { accessType?: Own.ResourceAccessType; identifier?: string; isCrossPromptInjectionDetected?: boolean; labelId?: string | null; name?: string; status?: Own.ResourceAccessStatus; storageId?: string | null; url?: string | null; }
export interface ResourceLink { linkType?: Own.ResourceLinkType; name?: string | null; value?: string | null; }
export interface RetrievalExtract { relevanceScore?: number | null; text?: string | null; }
export interface RetrievalHit { extracts?: Own.RetrievalExtract[]; resourceMetadata?: Own.SearchResourceMetadataDictionary | null; resourceType?: Own.RetrievalEntityType | null; sensitivityLabel?: Own.SensitivityLabelInfo | null; webUrl?: string | null; }
export interface RetrievalResponse { retrievalHits?: Own.RetrievalHit[]; }
export interface SearchResourceMetadataDictionary extends Own.Dictionaries {}
export interface SensitivityLabelInfo { color?: string | null; displayName?: string | null; priority?: number | null; sensitivityLabelId?: string | null; tooltip?: string | null; }
export interface SharePointGroupIdentity extends MS.Identity { principalId?: string | null; title?: string | null; }
export interface SharePointIdentitySet extends MS.SharePointIdentitySet { sharePointGroup?: Own.SharePointGroupIdentity | null; }
export interface SharePointMigrationContainerInfo { dataContainerUri?: string; encryptionKey?: string; metadataContainerUri?: string; }
export interface TargetAgentIdentitySponsorsOrOwners extends MS.SubjectSet {}
export interface TargetOwners { notifyMembers?: Own.NotifyMembers; securityGroups?: string[]; }
export interface TimeOffDetails { isAllDay?: boolean; subject?: string | null; }
export interface UnavailablePlaceMode extends Own.PlaceMode { reason?: string | null; }
export interface UserWorkLocation { placeId?: string | null; source?: Own.WorkLocationSource; workLocationType?: Own.WorkLocationType; }
export interface ValidatingDomains { rootDomains?: Own.RootDomains; }
export interface VerifiedIdProfileConfiguration { acceptedIssuer?: string; claimBindings?: Own.ClaimBinding[]; claimBindingSource?: Own.ClaimBindingSource; claimValidation?: Own.ClaimValidation; type?: string; }
export interface VerifiedIdUsageConfiguration { isEnabledForTestOnly?: boolean; purpose?: Own.VerifiedIdUsageConfigurationPurpose; }
export interface WebApplicationFirewallDnsConfiguration { isDomainVerified?: boolean; isProxied?: boolean; name?: string | null; recordType?: Own.WebApplicationFirewallDnsRecordType; value?: string | null; }
export interface WebApplicationFirewallVerificationResult { errors?: MS.GenericError[]; status?: Own.WebApplicationFirewallVerificationStatus; verifiedOnDateTime?: string; warnings?: MS.GenericError[]; }
export interface WebApplicationFirewallVerifiedDetails { dnsConfiguration?: Own.WebApplicationFirewallDnsConfiguration | null; }
export interface WebauthnAuthenticationExtensionsClientInputs {}
export interface WebauthnAuthenticationExtensionsClientOutputs {}
export interface WebauthnAuthenticatorAttestationResponse { attestationObject?: string | null; clientDataJSON?: string | null; }
export interface WebauthnAuthenticatorSelectionCriteria { authenticatorAttachment?: string | null; requireResidentKey?: boolean | null; userVerification?: string | null; }
export interface WebauthnCredentialCreationOptions { challengeTimeoutDateTime?: string | null; publicKey?: Own.WebauthnPublicKeyCredentialCreationOptions | null; }
export interface WebauthnPublicKeyCredential { clientExtensionResults?: Own.WebauthnAuthenticationExtensionsClientOutputs | null; id?: string | null; response?: Own.WebauthnAuthenticatorAttestationResponse | null; }
export interface WebauthnPublicKeyCredentialCreationOptions { attestation?: string | null; authenticatorSelection?: Own.WebauthnAuthenticatorSelectionCriteria | null; challenge?: string | null; excludeCredentials?: Own.WebauthnPublicKeyCredentialDescriptor[] | null; extensions?: Own.WebauthnAuthenticationExtensionsClientInputs | null; pubKeyCredParams?: Own.WebauthnPublicKeyCredentialParameters[] | null; rp?: Own.WebauthnPublicKeyCredentialRpEntity | null; timeout?: number | null; user?: Own.WebauthnPublicKeyCredentialUserEntity | null; }
export interface WebauthnPublicKeyCredentialDescriptor { id?: string | null; transports?: string[] | null; type?: string | null; }
export interface WebauthnPublicKeyCredentialParameters { alg?: number | null; type?: string | null; }
export interface WebauthnPublicKeyCredentialRpEntity { id?: string | null; name?: string | null; }
export interface WebauthnPublicKeyCredentialUserEntity { displayName?: string | null; id?: string | null; name?: string | null; }
export interface X509CertificateAuthorityScope { includeTargets?: Own.IncludeTarget[] | null; publicKeyInfrastructureIdentifier?: string | null; subjectKeyIdentifier?: string | null; }
export interface X509CertificateIssuerHintsConfiguration { state?: Own.X509CertificateIssuerHintsState | null; }
export interface AccessPackageResource extends MS.AccessPackageResource { uploadSessions?: Own.CustomDataProvidedResourceUploadSession[] | null; }
export interface AccessPackageResourceRole extends MS.AccessPackageResourceRole { type?: Own.RoleType | null; }
export interface AccessPackageSubject extends MS.AccessPackageSubject { subjectLifecycle?: Own.AccessPackageSubjectLifecycle; }
export interface AccessPackageSuggestion extends MS.Entity { reasons?: Own.AccessPackageSuggestionReason[]; accessPackage?: Own.AvailableAccessPackage | null; }
export interface AdhocCall extends MS.Entity { recordings?: MS.CallRecording[] | null; transcripts?: MS.CallTranscript[] | null; }
export interface Admin extends MS.Admin { configurationManagement?: Own.ConfigurationManagement | null; exchange?: Own.ExchangeAdmin | null; teams?: Own.TeamsAdministration.TeamsAdminRoot | null; }
export interface AgentIdentity extends Own.ServicePrincipal { agentIdentityBlueprintId?: string; createdDateTime?: string | null; sponsors?: MS.DirectoryObject[] | null; }
export interface AgentIdentityBlueprint extends Own.Application { inheritablePermissions?: Own.InheritablePermission[] | null; sponsors?: MS.DirectoryObject[] | null; }
export interface AgentIdentityBlueprintPrincipal extends Own.ServicePrincipal { sponsors?: MS.DirectoryObject[] | null; }
export interface AgentUser extends Own.User {}
export interface AiOnlineMeeting extends MS.Entity { aiInsights?: Own.CallAiInsight[] | null; }
export interface AiUser extends MS.AiUser { onlineMeetings?: Own.AiOnlineMeeting[] | null; }
export interface AkamaiWebApplicationFirewallProvider extends Own.WebApplicationFirewallProvider { accessToken?: string | null; clientSecret?: string | null; clientToken?: string | null; hostPrefix?: string | null; }
export interface Application extends MS.Application { createdByAppId?: string | null; isDisabled?: boolean | null; managerApplications?: string[]; }
export interface ApplicationTemplate extends MS.ApplicationTemplate { deprecationDate?: string | null; endpoints?: string[] | null; isEntraIntegrated?: boolean; lastModifiedDateTime?: string | null; riskFactors?: Own.ApplicationRiskFactors | null; riskScore?: Own.ApplicationRiskScore | null; }
export interface ApprovedClientApp extends MS.Entity { displayName?: string | null; }
export interface ArkoseFraudProtectionProvider extends Own.FraudProtectionProvider { clientSubDomain?: string; privateKey?: string; publicKey?: string; verifySubDomain?: string; }
export interface Authentication extends MS.Authentication { externalAuthenticationMethods?: Own.ExternalAuthenticationMethod[] | null; }
export interface AuthenticationEventListener extends MS.AuthenticationEventListener { displayName?: string | null; }
export interface AuthenticationMethod extends MS.AuthenticationMethod { createdDateTime?: string | null; }
export interface AvailableAccessPackage extends MS.Entity { description?: string | null; displayName?: string | null; resourceRoleScopes?: MS.AccessPackageResourceRoleScope[] | null; }
export interface BackupRestoreRoot extends MS.BackupRestoreRoot { browseSessions?: Own.BrowseSessionBase[] | null; emailNotificationsSetting?: Own.EmailNotificationsSetting | null; oneDriveForBusinessBrowseSessions?: Own.OneDriveForBusinessBrowseSession[] | null; sharePointBrowseSessions?: Own.SharePointBrowseSession[] | null; }
export interface BaseMapFeature extends MS.Entity { properties?: string | null; }
export interface BrowseSessionBase extends MS.Entity { backupSizeInBytes?: string | null; createdDateTime?: string | null; error?: MS.PublicError | null; expirationDateTime?: string | null; restorePointDateTime?: string | null; restorePointId?: string | null; status?: Own.BrowseSessionStatus; }
export interface Building extends Own.Place { resourceLinks?: Own.ResourceLink[]; wifiState?: Own.PlaceFeatureEnablement; map?: Own.BuildingMap | null; }
export interface BuildingMap extends Own.BaseMapFeature { placeId?: string | null; footprints?: Own.FootprintMap[] | null; levels?: Own.LevelMap[] | null; }
export interface CallAiInsight extends MS.Entity { actionItems?: Own.ActionItem[] | null; callId?: string | null; contentCorrelationId?: string | null; createdDateTime?: string | null; endDateTime?: string | null; meetingNotes?: Own.MeetingNote[] | null; viewpoint?: Own.CallAiInsightViewPoint | null; }
export interface CaPoliciesDeletableRoot extends MS.Entity { namedLocations?: Own.NamedLocation[] | null; policies?: Own.ConditionalAccessPolicy[] | null; }
export interface Channel extends MS.Channel { layoutType?: Own.ChannelLayoutType | null; migrationMode?: Own.MigrationMode | null; originalCreatedDateTime?: string | null; enabledApps?: MS.TeamsApp[] | null; }
export interface Chat extends MS.Chat { migrationMode?: Own.MigrationMode | null; originalCreatedDateTime?: string | null; targetedMessages?: Own.TargetedChatMessage[] | null; }
export interface CheckInClaim { calendarEventId?: string; checkInMethod?: Own.CheckInMethod; createdDateTime?: string | null; }
export interface CloudCommunications extends MS.CloudCommunications { adhocCalls?: Own.AdhocCall[] | null; onlineMeetingConversations?: Own.OnlineMeetingEngagementConversation[] | null; }
export interface CloudFlareWebApplicationFirewallProvider extends Own.WebApplicationFirewallProvider { apiToken?: string | null; zoneId?: string | null; }
export interface CloudPcDeviceImage extends MS.CloudPcDeviceImage { osVersionNumber?: string | null; sizeInGB?: number | null; }
export interface CloudPcGalleryImage extends MS.CloudPcGalleryImage { osVersionNumber?: string | null; }
export interface CloudPcOnPremisesConnection extends MS.CloudPcOnPremisesConnection { healthCheckPaused?: boolean | null; inUseByCloudPc?: boolean | null; scopeIds?: string[] | null; }
export interface CloudPcReport extends MS.Entity {}
export interface CloudPcServicePlan extends MS.Entity { displayName?: string; ramInGB?: number; storageInGB?: number; vCpuCount?: number; }
export interface ConditionalAccessPolicy extends MS.ConditionalAccessPolicy { deletedDateTime?: string | null; id?: string; }
export interface ConditionalAccessRoot extends MS.ConditionalAccessRoot { deletedItems?: Own.CaPoliciesDeletableRoot | null; }
export interface ConfigurationBaseline extends MS.Entity { description?: string; displayName?: string; parameters?: Own.BaselineParameter[]; resources?: Own.BaselineResource[]; }
export interface ConfigurationDrift extends MS.Entity { baselineResourceDisplayName?: string; driftedProperties?: Own.DriftedProperty[]; firstReportedDateTime?: string; monitorId?: string; resourceInstanceIdentifier?: Own.OpenComplexDictionaryType; resourceType?: string; status?: Own.DriftStatus; tenantId?: string; }
export interface ConfigurationManagement extends MS.Entity { configurationDrifts?: Own.ConfigurationDrift[] | null; configurationMonitoringResults?: Own.ConfigurationMonitoringResult[] | null; configurationMonitors?: Own.ConfigurationMonitor[] | null; configurationSnapshotJobs?: Own.ConfigurationSnapshotJob[] | null; configurationSnapshots?: Own.ConfigurationBaseline[] | null; }
export interface ConfigurationMonitor extends MS.Entity { createdBy?: MS.IdentitySet; createdDateTime?: string; description?: string; displayName?: string; inactivationReason?: string | null; lastModifiedBy?: MS.IdentitySet; lastModifiedDateTime?: string; mode?: Own.MonitorMode; monitorRunFrequencyInHours?: number; parameters?: Own.OpenComplexDictionaryType | null; status?: Own.MonitorStatus; tenantId?: string; baseline?: Own.ConfigurationBaseline; }
export interface ConfigurationMonitoringResult extends MS.Entity { driftsCount?: number; errorDetails?: Own.ErrorDetail[]; monitorId?: string; runCompletionDateTime?: string; runInitiationDateTime?: string; runStatus?: Own.MonitorRunStatus; tenantId?: string; }
export interface ConfigurationSnapshotJob extends MS.Entity { completedDateTime?: string; createdBy?: MS.IdentitySet; createdDateTime?: string; description?: string; displayName?: string; errorDetails?: string[]; resourceLocation?: string; resources?: string[]; status?: Own.SnapshotJobStatus; tenantId?: string; }
export interface Contact extends MS.Contact { primaryEmailAddress?: MS.EmailAddress | null; secondaryEmailAddress?: MS.EmailAddress | null; tertiaryEmailAddress?: MS.EmailAddress | null; }
export interface ControlConfiguration extends MS.Entity { createdBy?: string | null; createdDateTime?: string | null; isEnabled?: boolean; modifiedBy?: string | null; modifiedDateTime?: string | null; }
export interface CopilotAdmin extends MS.CopilotAdmin { catalog?: Own.CopilotAdminCatalog | null; }
export interface CopilotAdminCatalog extends MS.Entity { packages?: Own.CopilotPackageDetail[] | null; }
export interface CopilotPackage extends MS.Entity { appId?: string | null; assetId?: string | null; availableTo?: Own.PackageStatus; createdDateTime?: string | null; deployedTo?: Own.PackageStatus; displayName?: string | null; elementTypes?: string[]; isBlocked?: boolean; lastModifiedDateTime?: string | null; manifestId?: string | null; manifestVersion?: string | null; ownerId?: string | null; platform?: string | null; publisher?: string | null; shortDescription?: string | null; supportedHosts?: string[]; type?: Own.PackageType; version?: string | null; }
export interface CopilotPackageDetail extends Own.CopilotPackage { acquireUsersAndGroups?: Own.PackageAccessEntity[]; allowedUsersAndGroups?: Own.PackageAccessEntity[]; categories?: string[]; elementDetails?: Own.PackageElementDetail[]; longDescription?: string | null; sensitivity?: string | null; sharedWithUsersAndGroups?: Own.PackageAccessEntity[]; }
export interface CopilotReportRoot extends MS.Entity {}
export interface CopilotRoot extends MS.CopilotRoot { reports?: Own.CopilotReportRoot | null; }
export interface CountryNamedLocation extends MS.CountryNamedLocation { deletedDateTime?: string | null; id?: string; }
export interface CrossTenantAccessPolicyConfigurationDefault extends MS.CrossTenantAccessPolicyConfigurationDefault { appServiceConnectInbound?: Own.CrossTenantAccessPolicyAppServiceConnectSetting | null; m365CollaborationInbound?: Own.CrossTenantAccessPolicyM365CollaborationInboundSetting | null; m365CollaborationOutbound?: Own.CrossTenantAccessPolicyM365CollaborationOutboundSetting | null; }
export interface CrossTenantAccessPolicyConfigurationPartner extends MS.CrossTenantAccessPolicyConfigurationPartner { appServiceConnectInbound?: Own.CrossTenantAccessPolicyAppServiceConnectSetting | null; m365CollaborationInbound?: Own.CrossTenantAccessPolicyM365CollaborationInboundSetting | null; m365CollaborationOutbound?: Own.CrossTenantAccessPolicyM365CollaborationOutboundSetting | null; serviceProviderConstraints?: Own.ServiceProviderConstraints | null; }
export interface CustomDataProvidedResource extends Own.AccessPackageResource { notificationEndpointConfiguration?: MS.CustomExtensionEndpointConfiguration | null; }
export interface CustomDataProvidedResourceAccessReviewUploadSession extends Own.CustomDataProvidedResourceUploadSession {}
export interface CustomDataProvidedResourceFile extends MS.Entity { name?: string; size?: number; uploadedDateTime?: string; }
export interface CustomDataProvidedResourceUploadSession extends MS.Entity { createdDateTime?: string; data?: Own.CustomDataProvidedResourcePayloads.Data | null; isUploadDone?: boolean; referenceId?: string | null; stats?: Own.CustomDataProvidedResourceUploadStats; status?: Own.CustomDataProvidedResourceUploadStatus; files?: Own.CustomDataProvidedResourceFile[] | null; }
export interface DelegatedAdminServiceProviderConstraints extends Own.ServiceProviderConstraints { allowedRoleTemplateIds?: string[] | null; createdDateTime?: string; lastModifiedDateTime?: string; }
export interface Desk extends Own.Place { displayDeviceName?: string | null; heightAdjustableState?: Own.PlaceFeatureEnablement; mailboxDetails?: Own.MailboxDetails | null; mode?: Own.PlaceMode | null; servicePlans?: Own.PlaceServicePlanInfo[]; }
export interface Directory extends MS.Directory { recovery?: Own.EntraRecoveryServices.Recovery | null; remoteTenantGroups?: Own.RemoteTenantGroup[] | null; }
export interface DriveProtectionUnit extends MS.DriveProtectionUnit { offboardRequestedDateTime?: string | null; protectionSources?: Own.ProtectionSource; }
export interface EducationAssignment extends MS.EducationAssignment { languageTag?: string | null; gradingScheme?: Own.EducationGradingScheme | null; }
export interface EducationAssignmentResource extends MS.EducationAssignmentResource { dependentResources?: Own.EducationAssignmentResource[] | null; }
export interface EducationAssignmentSettings extends MS.EducationAssignmentSettings { defaultGradingScheme?: Own.EducationGradingScheme | null; gradingSchemes?: Own.EducationGradingScheme[] | null; }
export interface EducationGradingScheme extends MS.Entity { displayName?: string; grades?: Own.EducationGradingSchemeGrade[]; hidePointsDuringGrading?: boolean; }
export interface EducationSubmissionResource extends MS.EducationSubmissionResource { dependentResources?: Own.EducationSubmissionResource[] | null; }
export interface EmailAuthenticationMethod extends MS.EmailAuthenticationMethod { createdDateTime?: string | null; }
export interface EmailNotificationsSetting extends MS.Entity { additionalEvents?: Own.NotificationEventsType; isEnabled?: boolean; recipients?: Own.NotificationRecipients; }
export interface EmployeeExperience extends MS.EmployeeExperience { roles?: Own.EngagementRole[] | null; }
export interface EmployeeExperienceUser extends MS.EmployeeExperienceUser { assignedRoles?: Own.EngagementRole[] | null; }
export interface EndUserSettings extends Own.ControlConfiguration { relatedPeopleInsightLevel?: Own.AccessPackageSuggestionRelatedPeopleInsightLevel | null; showApproverDetailsToMembers?: boolean; }
export interface EngagementConversation extends MS.Entity { creationMode?: Own.EngagementCreationMode; starterId?: string; messages?: Own.EngagementConversationMessage[] | null; starter?: Own.EngagementConversationMessage; }
export interface EngagementConversationDiscussionMessage extends Own.EngagementConversationMessage {}
export interface EngagementConversationMessage extends MS.Entity { body?: MS.ItemBody; createdDateTime?: string; creationMode?: Own.EngagementCreationMode; from?: Own.EngagementIdentitySet | null; lastModifiedDateTime?: string; replyToId?: string | null; conversation?: Own.EngagementConversation; reactions?: Own.EngagementConversationMessageReaction[] | null; replies?: Own.EngagementConversationMessage[] | null; replyTo?: Own.EngagementConversationMessage | null; }
export interface EngagementConversationMessageReaction extends MS.Entity { createdDateTime?: string; reactionBy?: Own.EngagementIdentitySet; reactionType?: Own.EngagementConversationMessageReactionType; }
export interface EngagementConversationQuestionMessage extends Own.EngagementConversationMessage { title?: string; }
export interface EngagementConversationSystemMessage extends Own.EngagementConversationMessage {}
export interface EngagementRole extends MS.Entity { displayName?: string; members?: Own.EngagementRoleMember[] | null; }
export interface EngagementRoleMember extends MS.Entity { createdDateTime?: string; userId?: string | null; user?: Own.User | null; }
export interface EntitlementManagement extends MS.EntitlementManagement { accessPackageSuggestions?: Own.AccessPackageSuggestion[] | null; availableAccessPackages?: Own.AvailableAccessPackage[] | null; controlConfigurations?: Own.ControlConfiguration[] | null; subjects?: Own.AccessPackageSubject[] | null; }
export interface ExchangeAdmin extends MS.Entity { mailboxes?: Own.Mailbox[] | null; tracing?: Own.MessageTracingRoot | null; }
export interface ExchangeMessageTrace extends MS.Entity { fromIP?: string | null; messageId?: string | null; receivedDateTime?: string; recipientAddress?: string | null; senderAddress?: string | null; size?: number; status?: Own.ExchangeMessageTraceStatus; subject?: string | null; toIP?: string | null; }
export interface ExchangeMessageTraceDetail extends MS.Entity { action?: string | null; data?: string | null; dateTime?: string; description?: string | null; event?: string; messageId?: string | null; }
export interface ExchangeProtectionPolicy extends MS.ExchangeProtectionPolicy { isEnabled?: boolean; protectionPolicyArtifactCount?: Own.ProtectionPolicyArtifactCount | null; }
export interface ExchangeSettings extends MS.Entity { primaryMailboxId?: string | null; }
export interface ExternalAuthenticationMethod extends Own.AuthenticationMethod { configurationId?: string; displayName?: string; }
export interface ExternalAuthenticationMethodConfiguration extends MS.AuthenticationMethodConfiguration { appId?: string; displayName?: string; openIdConnectSetting?: Own.OpenIdConnectSetting; includeTargets?: MS.AuthenticationMethodTarget[] | null; }
export interface FederatedTokenValidationPolicy extends MS.DirectoryObject { validatingDomains?: Own.ValidatingDomains; }
export interface Fido2AuthenticationMethod extends MS.Fido2AuthenticationMethod { passkeyType?: Own.PasskeyType | null; publicKeyCredential?: Own.WebauthnPublicKeyCredential | null; }
export interface Fido2AuthenticationMethodConfiguration extends MS.Fido2AuthenticationMethodConfiguration { defaultPasskeyProfile?: string | null; passkeyProfiles?: Own.PasskeyProfile[] | null; }
export interface FileStorage extends MS.FileStorage { containerTypeRegistrations?: Own.FileStorageContainerTypeRegistration[] | null; containerTypes?: Own.FileStorageContainerType[] | null; }
export interface FileStorageContainer extends MS.FileStorageContainer { assignedSensitivityLabel?: MS.AssignedLabel | null; migrationJobs?: Own.SharePointMigrationJob[] | null; sharePointGroups?: Own.SharePointGroup[] | null; }
export interface FileStorageContainerType extends MS.Entity { billingClassification?: Own.FileStorageContainerBillingClassification; billingStatus?: Own.FileStorageContainerBillingStatus; createdDateTime?: string; etag?: string; expirationDateTime?: string; name?: string; owningAppId?: string; settings?: Own.FileStorageContainerTypeSettings; }
export interface FileStorageContainerTypeAppPermissionGrant { appId?: string; applicationPermissions?: Own.FileStorageContainerTypeAppPermission[] | null; delegatedPermissions?: Own.FileStorageContainerTypeAppPermission[] | null; }
export interface FileStorageContainerTypeRegistration extends MS.Entity { billingClassification?: Own.FileStorageContainerBillingClassification; billingStatus?: Own.FileStorageContainerBillingStatus; etag?: string; expirationDateTime?: string; name?: string; owningAppId?: string; registeredDateTime?: string; settings?: Own.FileStorageContainerTypeRegistrationSettings; applicationPermissionGrants?: Own.FileStorageContainerTypeAppPermissionGrant[] | null; }
export interface FixtureMap extends Own.BaseMapFeature { placeId?: string | null; }
export interface Floor extends Own.Place { sortOrder?: number | null; }
export interface FootprintMap extends Own.BaseMapFeature {}
export interface FraudProtectionProvider extends MS.Entity { displayName?: string; }
export interface GranularDriveRestoreArtifact extends Own.GranularRestoreArtifactBase { directoryObjectId?: string | null; }
export interface GranularRestoreArtifactBase extends MS.Entity { browseSessionId?: string | null; completionDateTime?: string | null; restoredItemKey?: string | null; restoredItemPath?: string | null; restoredItemWebUrl?: string | null; restorePointDateTime?: string | null; startDateTime?: string | null; status?: MS.ArtifactRestoreStatus; webUrl?: string | null; }
export interface GranularSiteRestoreArtifact extends Own.GranularRestoreArtifactBase { siteId?: string | null; }
export interface Group extends MS.Group { accessType?: Own.GroupAccessType | null; infoCatalogs?: string[]; isFavorite?: boolean | null; onPremisesExtensionAttributes?: MS.OnPremisesExtensionAttributes | null; organizationId?: string | null; resourceBehaviorOptions?: string[]; resourceProvisioningOptions?: string[]; unseenConversationsCount?: number | null; unseenMessagesCount?: number | null; welcomeMessageEnabled?: boolean | null; onPremisesSyncBehavior?: Own.OnPremisesSyncBehavior | null; }
export interface HumanSecurityFraudProtectionProvider extends Own.FraudProtectionProvider { appId?: string; serverToken?: string; }
export interface IdentityContainer extends MS.IdentityContainer { riskPrevention?: Own.RiskPreventionContainer | null; verifiedId?: Own.IdentityVerifiedIdRoot; }
export interface IdentityGovernance extends MS.IdentityGovernance { catalogs?: MS.AccessPackageCatalog[] | null; }
export interface IdentityVerifiedIdRoot extends MS.Entity { profiles?: Own.VerifiedIdProfile[] | null; }
export interface InheritablePermission { inheritableScopes?: Own.InheritableScopes | null; resourceAppId?: string; }
export interface IpNamedLocation extends MS.IpNamedLocation { deletedDateTime?: string | null; id?: string; }
export interface LevelMap extends Own.BaseMapFeature { placeId?: string | null; fixtures?: Own.FixtureMap[] | null; sections?: Own.SectionMap[] | null; units?: Own.UnitMap[] | null; }
export interface List extends MS.List { permissions?: MS.Permission[] | null; }
export interface ListItem extends MS.ListItem { deleted?: MS.Deleted | null; permissions?: MS.Permission[] | null; }
export interface Mailbox extends MS.DirectoryObject { folders?: Own.MailboxFolder[] | null; }
export interface MailboxFolder extends MS.Entity { childFolderCount?: number | null; displayName?: string | null; parentFolderId?: string | null; totalItemCount?: number | null; type?: string | null; childFolders?: Own.MailboxFolder[] | null; items?: Own.MailboxItem[] | null; multiValueExtendedProperties?: MS.MultiValueLegacyExtendedProperty[] | null; singleValueExtendedProperties?: MS.SingleValueLegacyExtendedProperty[] | null; }
export interface MailboxItem extends MS.OutlookItem { size?: number | null; type?: string | null; multiValueExtendedProperties?: MS.MultiValueLegacyExtendedProperty[] | null; singleValueExtendedProperties?: MS.SingleValueLegacyExtendedProperty[] | null; }
export interface MailboxProtectionUnit extends MS.MailboxProtectionUnit { offboardRequestedDateTime?: string | null; protectionSources?: Own.ProtectionSource; }
export interface ManagedDevice extends MS.ManagedDevice { managementState?: Own.ManagementState; }
export interface MessageTracingRoot extends MS.Entity { messageTraces?: Own.ExchangeMessageTrace[] | null; }
export interface NamedLocation extends MS.NamedLocation { deletedDateTime?: string | null; id?: string; }
export interface OidcIdentityProvider extends MS.IdentityProviderBase { clientAuthentication?: Own.OidcClientAuthentication; clientId?: string; inboundClaimMapping?: Own.OidcInboundClaimMappingOverride | null; issuer?: string; responseType?: Own.OidcResponseType; scope?: string; wellKnownEndpoint?: string | null; }
export interface OnAttributeCollectionListener extends MS.OnAttributeCollectionListener { displayName?: string | null; }
export interface OnAttributeCollectionStartListener extends MS.OnAttributeCollectionStartListener { displayName?: string | null; }
export interface OnAttributeCollectionSubmitListener extends MS.OnAttributeCollectionSubmitListener { displayName?: string | null; }
export interface OnAuthenticationMethodLoadStartListener extends MS.OnAuthenticationMethodLoadStartListener { displayName?: string | null; }
export interface OneDriveForBusinessBrowseSession extends Own.BrowseSessionBase { directoryObjectId?: string | null; }
export interface OneDriveForBusinessProtectionPolicy extends MS.OneDriveForBusinessProtectionPolicy { isEnabled?: boolean; protectionPolicyArtifactCount?: Own.ProtectionPolicyArtifactCount | null; }
export interface OneDriveForBusinessRestoreSession extends MS.OneDriveForBusinessRestoreSession { granularDriveRestoreArtifacts?: Own.GranularDriveRestoreArtifact[] | null; }
export interface OnEmailOtpSendListener extends MS.OnEmailOtpSendListener { displayName?: string | null; }
export interface OnFraudProtectionLoadStartListener extends Own.AuthenticationEventListener { handler?: Own.OnFraudProtectionLoadStartHandler | null; }
export interface OnInteractiveAuthFlowStartListener extends MS.OnInteractiveAuthFlowStartListener { displayName?: string | null; }
export interface OnlineMeeting extends MS.OnlineMeeting { cloudVideoInteropInfo?: Own.CloudVideoInteropInfo | null; expiryDateTime?: string | null; meetingOptionsWebUrl?: string | null; meetingSpokenLanguageTag?: string | null; meetingType?: Own.OnlineMeetingType | null; sensitivityLabelAssignment?: Own.OnlineMeetingSensitivityLabelAssignment | null; }
export interface OnlineMeetingBase extends MS.OnlineMeetingBase { cloudVideoInteropInfo?: Own.CloudVideoInteropInfo | null; expiryDateTime?: string | null; meetingOptionsWebUrl?: string | null; meetingSpokenLanguageTag?: string | null; meetingType?: Own.OnlineMeetingType | null; sensitivityLabelAssignment?: Own.OnlineMeetingSensitivityLabelAssignment | null; }
export interface OnlineMeetingEngagementConversation extends Own.EngagementConversation { moderationState?: Own.EngagementConversationModerationState; onlineMeetingId?: string; organizer?: Own.EngagementIdentitySet; upvoteCount?: number; onlineMeeting?: Own.OnlineMeeting; }
export interface OnPasswordSubmitCustomExtension extends MS.CustomAuthenticationExtension {}
export interface OnPasswordSubmitListener extends Own.AuthenticationEventListener { handler?: Own.OnPasswordSubmitHandler | null; }
export interface OnPremisesSyncBehavior extends MS.Entity { isCloudManaged?: boolean; }
export interface OnTokenIssuanceStartListener extends MS.OnTokenIssuanceStartListener { displayName?: string | null; }
export interface OnUserCreateStartListener extends MS.OnUserCreateStartListener { displayName?: string | null; }
export interface OnVerifiedIdClaimValidationCustomExtension extends MS.CustomAuthenticationExtension {}
export interface OnVerifiedIdClaimValidationListener extends Own.AuthenticationEventListener { handler?: Own.OnVerifiedIdClaimValidationHandler | null; }
export interface OrgContact extends MS.OrgContact { onPremisesSyncBehavior?: Own.OnPremisesSyncBehavior | null; }
export interface OwnerlessGroupPolicy extends MS.Entity { emailInfo?: Own.EmailDetails; enabledGroupIds?: string[]; isEnabled?: boolean; maxMembersToNotify?: number; notificationDurationInWeeks?: number; policyWebUrl?: string | null; targetOwners?: Own.TargetOwners; }
export interface PasskeyAuthenticationMethodTarget extends MS.AuthenticationMethodTarget { allowedPasskeyProfiles?: string[] | null; }
export interface PasskeyProfile extends MS.Entity { attestationEnforcement?: Own.AttestationEnforcement; keyRestrictions?: MS.Fido2KeyRestrictions | null; name?: string | null; passkeyTypes?: Own.PasskeyTypes | null; }
export interface PeopleAdminSettings extends MS.PeopleAdminSettings { profilePropertySettings?: Own.ProfilePropertySetting[] | null; profileSources?: Own.ProfileSource[] | null; }
export interface PhoneAuthenticationMethod extends MS.PhoneAuthenticationMethod { createdDateTime?: string | null; }
export interface Place extends MS.Place { isWheelChairAccessible?: boolean | null; label?: string | null; parentId?: string | null; placeId?: string | null; tags?: string[]; checkIns?: Own.CheckInClaim[] | null; }
export interface PolicyDeletableItem { deletedDateTime?: string | null; }
export interface PolicyRoot extends MS.PolicyRoot { federatedTokenValidationPolicy?: Own.FederatedTokenValidationPolicy | null; ownerlessGroupPolicy?: Own.OwnerlessGroupPolicy | null; }
export interface Presence extends MS.Presence { workLocation?: Own.UserWorkLocation | null; }
export interface ProfileCardProperty extends MS.ProfileCardProperty { isVisible?: boolean; }
export interface ProfilePropertySetting extends MS.Entity { displayName?: string | null; name?: string | null; prioritizedSourceUrls?: string[]; }
export interface ProfileSource extends MS.Entity { displayName?: string | null; kind?: string | null; localizations?: Own.ProfileSourceLocalization[]; sourceId?: string | null; webUrl?: string | null; }
export interface ProtectionPolicyBase extends MS.ProtectionPolicyBase { isEnabled?: boolean; protectionPolicyArtifactCount?: Own.ProtectionPolicyArtifactCount | null; }
export interface ProtectionUnitBase extends MS.ProtectionUnitBase { offboardRequestedDateTime?: string | null; protectionSources?: Own.ProtectionSource; }
export interface QrCode extends MS.Entity { createdDateTime?: string | null; expireDateTime?: string | null; image?: Own.QrCodeImageDetails | null; lastUsedDateTime?: string | null; startDateTime?: string | null; }
export interface QrCodePinAuthenticationMethod extends Own.AuthenticationMethod { pin?: Own.QrPin | null; standardQRCode?: Own.QrCode | null; temporaryQRCode?: Own.QrCode | null; }
export interface QrCodePinAuthenticationMethodConfiguration extends MS.AuthenticationMethodConfiguration { pinLength?: number | null; standardQRCodeLifetimeInDays?: number | null; includeTargets?: MS.AuthenticationMethodTarget[] | null; }
export interface QrPin extends MS.Entity { code?: string; createdDateTime?: string | null; forceChangePinNextSignIn?: boolean | null; updatedDateTime?: string | null; }
export interface ReadingCoachPassage extends MS.Entity { isReadingCompleted?: boolean; languageTag?: string; practicedAtDateTime?: string; practiceWords?: string[]; storyType?: Own.ReadingCoachStoryType; studentId?: string | null; timeSpentReadingInSeconds?: number; wordsAccuracyPercentage?: number; wordsPerMinute?: number; }
export interface RemoteDesktopSecurityConfiguration extends MS.RemoteDesktopSecurityConfiguration { approvedClientApps?: Own.ApprovedClientApp[] | null; }
export interface RemoteTenantGroup extends MS.DirectoryObject { remoteGroupDisplayName?: string | null; remoteGroupId?: string | null; remoteTenantDisplayName?: string | null; remoteTenantId?: string | null; remoteTenantPrimaryDomain?: string | null; }
export interface ReportsRoot extends MS.ReportsRoot { readingCoachPassages?: Own.ReadingCoachPassage[] | null; speakerAssignmentSubmissions?: Own.SpeakerAssignmentSubmission[] | null; }
export interface RiskPreventionContainer { fraudProtectionProviders?: Own.FraudProtectionProvider[] | null; webApplicationFirewallProviders?: Own.WebApplicationFirewallProvider[] | null; webApplicationFirewallVerifications?: Own.WebApplicationFirewallVerificationModel[] | null; }
export interface Room extends MS.Room { parentId?: string | null; placeId?: string | null; checkIns?: Own.CheckInClaim[] | null; teamsEnabledState?: Own.PlaceFeatureEnablement; }
export interface RoomList extends MS.RoomList { isWheelChairAccessible?: boolean | null; label?: string | null; parentId?: string | null; placeId?: string | null; tags?: string[]; checkIns?: Own.CheckInClaim[] | null; workspaces?: Own.Workspace[] | null; }
export interface Section extends Own.Place {}
export interface SectionMap extends Own.BaseMapFeature { placeId?: string | null; }
export interface Security extends MS.Security { auditLog?: Own.SecurityNamespace.AuditCoreRoot | null; collaboration?: Own.SecurityNamespace.CollaborationRoot | null; }
export interface SensitivityLabel extends MS.SensitivityLabel { hasProtection?: boolean | null; }
export interface ServicePrincipal extends MS.ServicePrincipal { createdByAppId?: string | null; isDisabled?: boolean | null; }
export interface ServiceProviderConstraints extends MS.Entity {}
export interface SharePointBrowseSession extends Own.BrowseSessionBase { siteId?: string | null; }
export interface SharePointGroup extends MS.Entity { description?: string | null; principalId?: string | null; title?: string; members?: Own.SharePointGroupMember[] | null; }
export interface SharePointGroupMember extends MS.Entity { identity?: Own.SharePointIdentitySet | null; }
export interface SharePointMigrationEvent extends MS.Entity { correlationId?: string; eventDateTime?: string; jobId?: string; }
export interface SharePointMigrationFinishManifestFileUploadEvent extends Own.SharePointMigrationEvent { manifestFileName?: string; }
export interface SharePointMigrationJob extends MS.Entity { containerInfo?: Own.SharePointMigrationContainerInfo; progressEvents?: Own.SharePointMigrationEvent[] | null; }
export interface SharePointMigrationJobCancelledEvent extends Own.SharePointMigrationEvent { isCancelledByUser?: boolean; totalRetryCount?: number; }
export interface SharePointMigrationJobDeletedEvent extends Own.SharePointMigrationEvent {}
export interface SharePointMigrationJobErrorEvent extends Own.SharePointMigrationEvent { error?: MS.PublicError; errorLevel?: Own.SharePointMigrationJobErrorLevel; objectId?: string; objectType?: Own.SharePointMigrationObjectType; objectUrl?: string; totalRetryCount?: number; }
export interface SharePointMigrationJobPostponedEvent extends Own.SharePointMigrationEvent { jobsInQueue?: number; nextPickupDateTime?: string; reason?: string; totalRetryCount?: number; }
export interface SharePointMigrationJobProgressEvent extends Own.SharePointMigrationEvent { bytesProcessed?: number; bytesProcessedOnlyCurrentVersion?: number; cpuDurationMs?: number; filesProcessed?: number; filesProcessedOnlyCurrentVersion?: number; isCompleted?: boolean; lastProcessedObjectId?: string; objectsProcessed?: number; sqlDurationMs?: number; sqlQueryCount?: number; totalDurationMs?: number; totalErrors?: number; totalExpectedBytes?: number; totalExpectedObjects?: number; totalRetryCount?: number; totalWarnings?: number; waitTimeOnSqlThrottlingMs?: number; }
export interface SharePointMigrationJobQueuedEvent extends Own.SharePointMigrationEvent {}
export interface SharePointMigrationJobStartEvent extends Own.SharePointMigrationEvent { isRestarted?: boolean; totalRetryCount?: number; }
export interface SharePointProtectionPolicy extends MS.SharePointProtectionPolicy { isEnabled?: boolean; protectionPolicyArtifactCount?: Own.ProtectionPolicyArtifactCount | null; }
export interface SharePointRestoreSession extends MS.SharePointRestoreSession { granularSiteRestoreArtifacts?: Own.GranularSiteRestoreArtifact[] | null; }
export interface SignIn extends MS.SignIn { authenticationAppDeviceDetails?: Own.AuthenticationAppDeviceDetails | null; homeTenantId?: string | null; resourceTenantId?: string | null; servicePrincipalId?: string | null; servicePrincipalName?: string | null; userAgent?: string | null; }
export interface SiteProtectionUnit extends MS.SiteProtectionUnit { offboardRequestedDateTime?: string | null; protectionSources?: Own.ProtectionSource; }
export interface SoftwareOathAuthenticationMethod extends MS.SoftwareOathAuthenticationMethod { createdDateTime?: string | null; }
export interface SpeakerAssignmentSubmission extends MS.Entity { assignmentId?: string; averageWordsPerMinutePace?: number | null; classId?: string | null; fillerWordsOccurrencesCount?: number | null; incorrectCameraDistanceOccurrencesCount?: number | null; lengthOfSubmissionInSeconds?: number; lostEyeContactOccurrencesCount?: number | null; monotoneOccurrencesCount?: number | null; nonInclusiveLanguageOccurrencesCount?: number | null; obstructedViewOccurrencesCount?: number | null; repetitiveLanguageOccurrencesCount?: number | null; studentId?: string | null; submissionDateTime?: string; submissionId?: string | null; topFillerWords?: string[]; topMispronouncedWords?: string[]; topNonInclusiveWordsAndPhrases?: string[]; topRepetitiveWordsAndPhrases?: string[]; wordsSpokenCount?: number; }
export interface TargetedChatMessage extends MS.ChatMessage { recipient?: MS.Identity | null; }
export interface UnifiedRoleAssignment extends MS.UnifiedRoleAssignment { principalOrganizationId?: string | null; }
export interface UnitMap extends Own.BaseMapFeature { placeId?: string | null; }
export interface User extends MS.User { identityParentId?: string | null; adhocCalls?: Own.AdhocCall[] | null; cloudPCs?: MS.CloudPC[] | null; onPremisesSyncBehavior?: Own.OnPremisesSyncBehavior | null; sponsorOf?: MS.DirectoryObject[] | null; }
export interface UserSettings extends MS.UserSettings { exchange?: Own.ExchangeSettings | null; workHoursAndLocations?: Own.WorkHoursAndLocationsSetting | null; }
export interface VerifiableCredentialAuthenticationMethodTarget extends MS.AuthenticationMethodTarget { verifiedIdProfiles?: string[]; }
export interface VerifiableCredentialsAuthenticationMethodConfiguration extends MS.AuthenticationMethodConfiguration { includeTargets?: Own.VerifiableCredentialAuthenticationMethodTarget[] | null; }
export interface VerifiedIdProfile extends MS.Entity { description?: string; faceCheckConfiguration?: Own.FaceCheckConfiguration; lastModifiedDateTime?: string | null; name?: string; priority?: number | null; state?: Own.VerifiedIdProfileState; verifiedIdProfileConfiguration?: Own.VerifiedIdProfileConfiguration; verifiedIdUsageConfigurations?: Own.VerifiedIdUsageConfiguration[]; verifierDid?: string; }
export interface VirtualEndpoint extends MS.VirtualEndpoint { report?: Own.CloudPcReport | null; servicePlans?: Own.CloudPcServicePlan[] | null; }
export interface VirtualEvent extends MS.VirtualEvent { isRegistrationRequired?: boolean | null; }
export interface VirtualEventRegistrationConfiguration extends MS.VirtualEventRegistrationConfiguration { isManualApprovalEnabled?: boolean | null; isWaitlistEnabled?: boolean | null; }
export interface VirtualEventSession extends MS.VirtualEventSession { cloudVideoInteropInfo?: Own.CloudVideoInteropInfo | null; expiryDateTime?: string | null; meetingOptionsWebUrl?: string | null; meetingSpokenLanguageTag?: string | null; meetingType?: Own.OnlineMeetingType | null; sensitivityLabelAssignment?: Own.OnlineMeetingSensitivityLabelAssignment | null; capacity?: number | null; }
export interface VirtualEventTownhall extends MS.VirtualEventTownhall { isRegistrationRequired?: boolean | null; capacity?: number | null; registrationConfiguration?: Own.VirtualEventTownhallRegistrationConfiguration | null; registrations?: MS.VirtualEventRegistration[] | null; }
export interface VirtualEventTownhallRegistrationConfiguration extends Own.VirtualEventRegistrationConfiguration {}
export interface VirtualEventWebinar extends MS.VirtualEventWebinar { isRegistrationRequired?: boolean | null; }
export interface WebApplicationFirewallProvider extends MS.Entity { displayName?: string; }
export interface WebApplicationFirewallVerificationModel extends MS.Entity { providerType?: Own.WebApplicationFirewallProviderType; verificationResult?: Own.WebApplicationFirewallVerificationResult | null; verifiedDetails?: Own.WebApplicationFirewallVerifiedDetails | null; verifiedHost?: string | null; provider?: Own.WebApplicationFirewallProvider | null; }
export interface WhatIfAnalysisResult extends MS.WhatIfAnalysisResult { deletedDateTime?: string | null; id?: string; }
export interface WindowsProtectionState extends MS.WindowsProtectionState { controlledConfigurationEnabled?: boolean | null; }
export interface WorkHoursAndLocationsSetting extends MS.Entity { maxSharedWorkLocationDetails?: Own.MaxWorkLocationDetails; occurrences?: Own.WorkPlanOccurrence[] | null; recurrences?: Own.WorkPlanRecurrence[] | null; }
export interface WorkPlanOccurrence extends MS.Entity { end?: MS.DateTimeTimeZone; placeId?: string | null; recurrenceId?: string | null; start?: MS.DateTimeTimeZone; timeOffDetails?: Own.TimeOffDetails | null; workLocationType?: Own.WorkLocationType; }
export interface WorkPlanRecurrence extends MS.Entity { end?: MS.DateTimeTimeZone; placeId?: string | null; recurrence?: MS.PatternedRecurrence; start?: MS.DateTimeTimeZone; workLocationType?: Own.WorkLocationType; }
export interface Workspace extends Own.Place { capacity?: number | null; displayDeviceName?: string | null; emailAddress?: string | null; mode?: Own.PlaceMode | null; nickname?: string; }
export interface X509CertificateAuthenticationMethodConfiguration extends MS.X509CertificateAuthenticationMethodConfiguration { certificateAuthorityScopes?: Own.X509CertificateAuthorityScope[] | null; issuerHintsConfiguration?: Own.X509CertificateIssuerHintsConfiguration | null; }
export namespace CustomDataProvidedResourcePayloads {
export interface AccessReviewContextData extends Own.CustomDataProvidedResourcePayloads.AccessReviewContextDataBase {}
export interface AccessReviewContextDataBase extends Own.CustomDataProvidedResourcePayloads.Data { reviewDefinitionId?: string; reviewInstanceId?: string; }
export interface ApplyDecisionContextData extends Own.CustomDataProvidedResourcePayloads.AccessReviewContextDataBase {}
export interface Data {}
}
export namespace EntraRecoveryServices {
export type RecoveryAction = "softDelete" | "update" | "restore" | "unknownFutureValue";
export type RecoveryStatus = "initialized" | "running" | "successful" | "failed" | "abandoned" | "unknownFutureValue" | "calculating" | "loadingData";
export type ResourceTypeName = "user" | "group" | "conditionalAccessPolicy" | "namedLocationPolicy" | "authenticationMethodPolicy" | "authorizationPolicy" | "authenticationStrengthPolicy" | "application" | "servicePrincipal" | "unknownFutureValue" | "oAuth2PermissionGrant" | "appRoleAssignment" | "organization";
export interface EntityTypeAndIds { entityIds?: string[]; entityType?: Own.EntraRecoveryServices.ResourceTypeName; }
export interface RecoveryJobEntityNameAndIdsFilter extends Own.EntraRecoveryServices.RecoveryJobFilteringCriteriaBase { filterValues?: Own.EntraRecoveryServices.EntityTypeAndIds[]; }
export interface RecoveryJobEntityNamesFilter extends Own.EntraRecoveryServices.RecoveryJobFilteringCriteriaBase { entityTypes?: Own.EntraRecoveryServices.ResourceTypeName[]; }
export interface RecoveryJobFilteringCriteriaBase {}
export interface Recovery extends MS.Entity { jobs?: Own.EntraRecoveryServices.RecoveryJobBase[] | null; snapshots?: Own.EntraRecoveryServices.Snapshot[] | null; }
export interface RecoveryChangeObjectBase extends MS.Entity { displayName?: string | null; entityTypeName?: Own.EntraRecoveryServices.ResourceTypeName; failureMessage?: string | null; recoveryAction?: Own.EntraRecoveryServices.RecoveryAction; }
export interface RecoveryJob extends Own.EntraRecoveryServices.RecoveryJobBase { totalFailedChanges?: number | null; totalLinksModified?: number | null; totalObjectsModified?: number | null; }
export interface RecoveryJobBase extends MS.Entity { filteringCriteria?: Own.EntraRecoveryServices.RecoveryJobFilteringCriteriaBase | null; jobCompletionDateTime?: string | null; jobStartDateTime?: string; status?: Own.EntraRecoveryServices.RecoveryStatus; targetStateDateTime?: string; totalChangedLinksCalculated?: number | null; totalChangedObjectsCalculated?: number | null; }
export interface RecoveryPreviewJob extends Own.EntraRecoveryServices.RecoveryJobBase {}
export interface Snapshot extends MS.Entity { createdDateTime?: string; totalChangedObjects?: number | null; recoveryJobs?: Own.EntraRecoveryServices.RecoveryJob[] | null; recoveryPreviewJobs?: Own.EntraRecoveryServices.RecoveryPreviewJob[] | null; }
}
export namespace ExternalConnectors {
export type ContentCategory = "uncategorized" | "knowledgeBase" | "wikis" | "fileRepository" | "qna" | "crm" | "dashboard" | "people" | "media" | "email" | "messaging" | "meetingTranscripts" | "taskManagement" | "learningManagement" | "unknownFutureValue";
export interface ExternalItemInformationProtectionLabel { sensitivityLabelId?: string | null; }
export interface Principal { email?: string | null; entraDisplayName?: string | null; entraId?: string | null; externalId?: string | null; externalName?: string | null; tenantId?: string | null; upn?: string | null; }
export interface Property extends MS.ExternalConnectors.Property { description?: string | null; }
export interface ExternalConnection extends MS.ExternalConnectors.ExternalConnection { contentCategory?: Own.ExternalConnectors.ContentCategory; }
export interface ExternalItem extends MS.ExternalConnectors.ExternalItem { informationProtectionLabel?: Own.ExternalConnectors.ExternalItemInformationProtectionLabel | null; }
}
export namespace IdentityGovernanceNamespace {
export type ActivationTaskScopeType = "allTasks" | "failedTasks" | "unknownFutureValue";
export type ActivationUserScopeType = "allUsers" | "failedUsers" | "unknownFutureValue";
export type MatchMode = "any" | "all" | "unknownFutureValue";
export type QuarantineType = "notQuarantined" | "countBasedThresholdExceeded" | "percentageBasedThresholdExceeded" | "multipleConditionsExceeded" | "unknownFutureValue";
export interface ActivateGroupScope extends Own.IdentityGovernanceNamespace.ActivationScope { group?: Own.Group; }
export interface ActivateProcessingResultScope extends Own.IdentityGovernanceNamespace.ActivationScope { taskScope?: Own.IdentityGovernanceNamespace.ActivationTaskScopeType; processingResults?: Own.IdentityGovernanceNamespace.UserProcessingResult[] | null; }
export interface ActivateRunScope extends Own.IdentityGovernanceNamespace.ActivationScope { taskScope?: Own.IdentityGovernanceNamespace.ActivationTaskScopeType; userScope?: Own.IdentityGovernanceNamespace.ActivationUserScopeType; run?: Own.IdentityGovernanceNamespace.Run; }
export interface ActivateUserScope extends Own.IdentityGovernanceNamespace.ActivationScope { users?: Own.User[] | null; }
export interface ActivationScope {}
export interface CancelRunsScope extends Own.IdentityGovernanceNamespace.CancelScope { runs?: Own.IdentityGovernanceNamespace.Run[] | null; }
export interface CancelScope {}
export interface CountBasedQuarantineCondition extends Own.IdentityGovernanceNamespace.QuarantineCondition { threshold?: number; }
export interface PercentageBasedQuarantineCondition extends Own.IdentityGovernanceNamespace.QuarantineCondition { percentage?: number; }
export interface PreviewFailedTask { definitionId?: string; failureReason?: string; name?: string; taskId?: string; }
export interface QuarantineCondition {}
export interface QuarantineConfiguration { conditions?: Own.IdentityGovernanceNamespace.QuarantineCondition[]; matchMode?: Own.IdentityGovernanceNamespace.MatchMode; }
export interface QuarantineDetails { quarantinedDateTime?: string | null; quarantineReason?: string | null; quarantineType?: Own.IdentityGovernanceNamespace.QuarantineType; }
export interface UserInactivityTrigger extends MS.IdentityGovernanceNamespace.WorkflowExecutionTrigger { inactivityPeriodInDays?: number; }
export interface WorkflowSetting { quarantineConfiguration?: Own.IdentityGovernanceNamespace.QuarantineConfiguration | null; }
export interface LifecycleManagementSettings extends MS.IdentityGovernanceNamespace.LifecycleManagementSettings { quarantineConfiguration?: Own.IdentityGovernanceNamespace.QuarantineConfiguration | null; }
export interface Run extends MS.IdentityGovernanceNamespace.Run { activatedOnScope?: Own.IdentityGovernanceNamespace.ActivationScope | null; reprocessedRuns?: Own.IdentityGovernanceNamespace.Run[] | null; }
export interface TaskProcessingResult extends MS.IdentityGovernanceNamespace.TaskProcessingResult { processingInfo?: string | null; }
export interface UserProcessingResult extends MS.IdentityGovernanceNamespace.UserProcessingResult { reprocessedRuns?: Own.IdentityGovernanceNamespace.Run[] | null; }
export interface Workflow extends MS.IdentityGovernanceNamespace.Workflow { administrationScopeTargets?: MS.DirectoryObject[] | null; quarantineDetails?: Own.IdentityGovernanceNamespace.QuarantineDetails; settings?: Own.IdentityGovernanceNamespace.WorkflowSetting; previewScope?: MS.DirectoryObject[] | null; }
export interface WorkflowBase extends MS.IdentityGovernanceNamespace.WorkflowBase { administrationScopeTargets?: MS.DirectoryObject[] | null; }
export interface WorkflowVersion extends MS.IdentityGovernanceNamespace.WorkflowVersion { administrationScopeTargets?: MS.DirectoryObject[] | null; settings?: Own.IdentityGovernanceNamespace.WorkflowSetting; }
}
export namespace SecurityNamespace {
export type Action = "disable" | "enable" | "forcePasswordReset" | "revokeAllSessions" | "requireUserToSignInAgain" | "markUserAsCompromised" | "unknownFutureValue";
export type AiAgentPlatform = "unknown" | "azureAIFoundry" | "copilotStudio" | "copilot" | "unknownFutureValue";
export type AntispamDirectionality = "unknown" | "inbound" | "outbound" | "intraOrg" | "unknownFutureValue";
export type AuditLogQueryStatus = "notStarted" | "running" | "succeeded" | "failed" | "cancelled" | "unknownFutureValue";
export type AuditLogRecordType = "ExchangeAdmin" | "ExchangeItem" | "ExchangeItemGroup" | "SharePoint" | "SyntheticProbe" | "SharePointFileOperation" | "OneDrive" | "AzureActiveDirectory" | "AzureActiveDirectoryAccountLogon" | "DataCenterSecurityCmdlet" | "ComplianceDLPSharePoint" | "Sway" | "ComplianceDLPExchange" | "SharePointSharingOperation" | "AzureActiveDirectoryStsLogon" | "SkypeForBusinessPSTNUsage" | "SkypeForBusinessUsersBlocked" | "SecurityComplianceCenterEOPCmdlet" | "ExchangeAggregatedOperation" | "PowerBIAudit" | "CRM" | "Yammer" | "SkypeForBusinessCmdlets" | "Discovery" | "MicrosoftTeams" | "ThreatIntelligence" | "MailSubmission" | "MicrosoftFlow" | "AeD" | "MicrosoftStream" | "ComplianceDLPSharePointClassification" | "ThreatFinder" | "Project" | "SharePointListOperation" | "SharePointCommentOperation" | "DataGovernance" | "Kaizala" | "SecurityComplianceAlerts" | "ThreatIntelligenceUrl" | "SecurityComplianceInsights" | "MIPLabel" | "WorkplaceAnalytics" | "PowerAppsApp" | "PowerAppsPlan" | "ThreatIntelligenceAtpContent" | "LabelContentExplorer" | "TeamsHealthcare" | "ExchangeItemAggregated" | "HygieneEvent" | "DataInsightsRestApiAudit" | "InformationBarrierPolicyApplication" | "SharePointListItemOperation" | "SharePointContentTypeOperation" | "SharePointFieldOperation" | "MicrosoftTeamsAdmin" | "HRSignal" | "MicrosoftTeamsDevice" | "MicrosoftTeamsAnalytics" | "InformationWorkerProtection" | "Campaign" | "DLPEndpoint" | "AirInvestigation" | "Quarantine" | "MicrosoftForms" | "ApplicationAudit" | "ComplianceSupervisionExchange" | "CustomerKeyServiceEncryption" | "OfficeNative" | "MipAutoLabelSharePointItem" | "MipAutoLabelSharePointPolicyLocation" | "MicrosoftTeamsShifts" | "SecureScore" | "MipAutoLabelExchangeItem" | "CortanaBriefing" | "Search" | "WDATPAlerts" | "PowerPlatformAdminDlp" | "PowerPlatformAdminEnvironment" | "MDATPAudit" | "SensitivityLabelPolicyMatch" | "SensitivityLabelAction" | "SensitivityLabeledFileAction" | "AttackSim" | "AirManualInvestigation" | "SecurityComplianceRBAC" | "UserTraining" | "AirAdminActionInvestigation" | "MSTIC" | "PhysicalBadgingSignal" | "TeamsEasyApprovals" | "AipDiscover" | "AipSensitivityLabelAction" | "AipProtectionAction" | "AipFileDeleted" | "AipHeartBeat" | "MCASAlerts" | "OnPremisesFileShareScannerDlp" | "OnPremisesSharePointScannerDlp" | "ExchangeSearch" | "SharePointSearch" | "PrivacyDataMinimization" | "LabelAnalyticsAggregate" | "MyAnalyticsSettings" | "SecurityComplianceUserChange" | "ComplianceDLPExchangeClassification" | "ComplianceDLPEndpoint" | "MipExactDataMatch" | "MSDEResponseActions" | "MSDEGeneralSettings" | "MSDEIndicatorsSettings" | "MS365DCustomDetection" | "MSDERolesSettings" | "MAPGAlerts" | "MAPGPolicy" | "MAPGRemediation" | "PrivacyRemediationAction" | "PrivacyDigestEmail" | "MipAutoLabelSimulationProgress" | "MipAutoLabelSimulationCompletion" | "MipAutoLabelProgressFeedback" | "DlpSensitiveInformationType" | "MipAutoLabelSimulationStatistics" | "LargeContentMetadata" | "Microsoft365Group" | "CDPMlInferencingResult" | "FilteringMailMetadata" | "CDPClassificationMailItem" | "CDPClassificationDocument" | "OfficeScriptsRunAction" | "FilteringPostMailDeliveryAction" | "CDPUnifiedFeedback" | "TenantAllowBlockList" | "ConsumptionResource" | "HealthcareSignal" | "DlpImportResult" | "CDPCompliancePolicyExecution" | "MultiStageDisposition" | "PrivacyDataMatch" | "FilteringDocMetadata" | "FilteringEmailFeatures" | "PowerBIDlp" | "FilteringUrlInfo" | "FilteringAttachmentInfo" | "CoreReportingSettings" | "ComplianceConnector" | "PowerPlatformLockboxResourceAccessRequest" | "PowerPlatformLockboxResourceCommand" | "CDPPredictiveCodingLabel" | "CDPCompliancePolicyUserFeedback" | "WebpageActivityEndpoint" | "OMEPortal" | "CMImprovementActionChange" | "FilteringUrlClick" | "MipLabelAnalyticsAuditRecord" | "FilteringEntityEvent" | "FilteringRuleHits" | "FilteringMailSubmission" | "LabelExplorer" | "MicrosoftManagedServicePlatform" | "PowerPlatformServiceActivity" | "ScorePlatformGenericAuditRecord" | "FilteringTimeTravelDocMetadata" | "Alert" | "AlertStatus" | "AlertIncident" | "IncidentStatus" | "Case" | "CaseInvestigation" | "RecordsManagement" | "PrivacyRemediation" | "DataShareOperation" | "CdpDlpSensitive" | "EHRConnector" | "FilteringMailGradingResult" | "PublicFolder" | "PrivacyTenantAuditHistoryRecord" | "AipScannerDiscoverEvent" | "EduDataLakeDownloadOperation" | "M365ComplianceConnector" | "MicrosoftGraphDataConnectOperation" | "MicrosoftPurview" | "FilteringEmailContentFeatures" | "PowerPagesSite" | "PowerAppsResource" | "PlannerPlan" | "PlannerCopyPlan" | "PlannerTask" | "PlannerRoster" | "PlannerPlanList" | "PlannerTaskList" | "PlannerTenantSettings" | "ProjectForTheWebProject" | "ProjectForTheWebTask" | "ProjectForTheWebRoadmap" | "ProjectForTheWebRoadmapItem" | "ProjectForTheWebProjectSettings" | "ProjectForTheWebRoadmapSettings" | "QuarantineMetadata" | "MicrosoftTodoAudit" | "TimeTravelFilteringDocMetadata" | "TeamsQuarantineMetadata" | "SharePointAppPermissionOperation" | "MicrosoftTeamsSensitivityLabelAction" | "FilteringTeamsMetadata" | "FilteringTeamsUrlInfo" | "FilteringTeamsPostDeliveryAction" | "MDCAssessments" | "MDCRegulatoryComplianceStandards" | "MDCRegulatoryComplianceControls" | "MDCRegulatoryComplianceAssessments" | "MDCSecurityConnectors" | "MDADataSecuritySignal" | "VivaGoals" | "FilteringRuntimeInfo" | "AttackSimAdmin" | "MicrosoftGraphDataConnectConsent" | "FilteringAtpDetonationInfo" | "PrivacyPortal" | "ManagedTenants" | "UnifiedSimulationMatchedItem" | "UnifiedSimulationSummary" | "UpdateQuarantineMetadata" | "MS365DSuppressionRule" | "PurviewDataMapOperation" | "FilteringUrlPostClickAction" | "IrmUserDefinedDetectionSignal" | "TeamsUpdates" | "PlannerRosterSensitivityLabel" | "MS365DIncident" | "FilteringDelistingMetadata" | "ComplianceDLPSharePointClassificationExtended" | "MicrosoftDefenderForIdentityAudit" | "SupervisoryReviewDayXInsight" | "DefenderExpertsforXDRAdmin" | "CDPEdgeBlockedMessage" | "HostedRpa" | "CdpContentExplorerAggregateRecord" | "CDPHygieneAttachmentInfo" | "CDPHygieneSummary" | "CDPPostMailDeliveryAction" | "CDPEmailFeatures" | "CDPHygieneUrlInfo" | "CDPUrlClick" | "CDPPackageManagerHygieneEvent" | "FilteringDocScan" | "TimeTravelFilteringDocScan" | "MAPGOnboard" | "VfamCreatePolicy" | "VfamUpdatePolicy" | "VfamDeletePolicy" | "M365DAAD" | "CdpColdCrawlStatus" | "PowerPlatformAdministratorActivity" | "Windows365CustomerLockbox" | "CdpResourceScopeChangeEvent" | "ComplianceCCExchangeExecutionResult" | "CdpOcrCostEstimatorRecord" | "CopilotInteraction" | "CdpOcrBillingRecord" | "ComplianceDLPApplications" | "UAMOperation" | "VivaLearning" | "VivaLearningAdmin" | "PurviewPolicyOperation" | "PurviewMetadataPolicyOperation" | "PeopleAdminSettings" | "CdpComplianceDLPExchangeClassification" | "CdpComplianceDLPSharePointClassification" | "FilteringBulkSenderInsightData" | "FilteringBulkThresholdInsightData" | "PrivacyOpenAccess" | "OWAAuth" | "ComplianceDLPApplicationsClassification" | "SharePointESignature" | "Dynamics365BusinessCentral" | "MeshWorlds" | "VivaPulseResponse" | "VivaPulseOrganizer" | "VivaPulseAdmin" | "VivaPulseReport" | "AIAppInteraction" | "ComplianceDLMExchange" | "ComplianceDLMSharePoint" | "ProjectForTheWebAssignedToMeSettings" | "CPSOperation" | "ComplianceDLPExchangeDiscovery" | "PurviewMCRecommendation" | "ComplianceDLPEndpointDiscovery" | "InsiderRiskScopedUserInsights" | "MicrosoftTeamsRetentionLabelAction" | "AadRiskDetection" | "AuditSearch" | "AuditRetentionPolicy" | "AuditConfig" | "Microsoft365BackupBackupPolicy" | "Microsoft365BackupRestoreTask" | "Microsoft365BackupRestoreItem" | "Microsoft365BackupBackupItem" | "URBACAssignment" | "URBACRole" | "URBACEnableState" | "IRMSecurityAlert" | "PurviewInsiderRiskCases" | "PurviewInsiderRiskAlerts" | "InsiderRiskScopedUsers" | "CdpConsumptionResource" | "CreateCopilotPlugin" | "UpdateCopilotPlugin" | "DeleteCopilotPlugin" | "EnableCopilotPlugin" | "DisableCopilotPlugin" | "CreateCopilotWorkspace" | "UpdateCopilotWorkspace" | "DeleteCopilotWorkspace" | "EnableCopilotWorkspace" | "DisableCopilotWorkspace" | "CreateCopilotPromptBook" | "UpdateCopilotPromptBook" | "DeleteCopilotPromptBook" | "EnableCopilotPromptBook" | "DisableCopilotPromptBook" | "UpdateCopilotSettings" | "P4AIAssessmentRecord" | "P4AIAssessmentLocationResultRecord" | "ConnectedAIAppInteraction" | "PrivaPrivacyConsentOperation" | "PrivaPrivacyAssessmentOperation" | "DataCatalogAccessRequests" | "ComplianceSettingsChange" | "DataSecurityInvestigation" | "TeamCopilotInteraction" | "IRMActivityAuditTrail" | "SharePointContentSecurityPolicy" | "CloudUpdateProfileConfig" | "CloudUpdateTenantConfig" | "CloudUpdateDeviceConfig" | "DefenderPreviewFeatures" | "DeviceDiscoverySettingsExclusion" | "DeviceDiscoverySettingsAuthenticatedScans" | "CriticalAssetManagementClassification" | "DeviceDiscoverySettings" | "USXWorkspaceOnboarding" | "VivaGlintAdvancedConfiguration" | "VivaGlintPulseProgram" | "VivaGlintPulseProgramRespondentRate" | "VivaGlintQuestion" | "VivaGlintRole" | "VivaGlintRubicon" | "VivaGlintSupportAccess" | "VivaGlintSystem" | "VivaGlintUser" | "VivaGlintUserGroup" | "VivaGlintFeedbackProgram" | "FabricAudit" | "TrainableClassifier" | "WebContentFiltering" | "NoisyAlertPolicy" | "OnDemandSharePointClassification" | "AIInteractionsExport" | "Microsoft365CopilotScheduledPrompt" | "PlacesDirectory" | "MDAAudit" | "OpticalCharacterRecognition" | "M365SearchSections" | "OfficeClientRestrictedModeAction" | "CrossTenantAccessPolicy" | "OutlookCopilotAutomation" | "VivaEngageNetworkAssociation" | "AppAdminActivity" | "AppSettingsAdminActivity" | "UniversalPrintPrintJob" | "SentinelNotebookOnLake" | "SentinelJob" | "SentinelGraph" | "SentinelKQLOnLake" | "SentinelPackage" | "VivaAmplifyOutlookSensitivityLabel" | "CopilotActions" | "AIInteractionsSubscription" | "AIInteractionsChangeNotification" | "FilteringMailMetadataExtended" | "SentinelLakeOnboarding" | "SentinelLakeDataOnboarding" | "OfficeRestrictedModeAction" | "CopilotForSecurityTrigger" | "CopilotAgentManagement" | "P4AIAssessmentFabricScannerRecord" | "PlannerGoal" | "PlannerGoalList" | "ThreatIntelligenceObject" | "ThreatIntelligenceExport" | "SubmissionAgenticGradingResult" | "AgentAdminActivity" | "DeployFeatureActivity" | "AgentSettingsAdminActivity" | "OrganizationalDataInM365" | "PlannerChatMessage" | "PlannerChatMessageList" | "SentinelAITool" | "M365ODSPAssetMetadata" | "AIExecuteTool" | "AIInvokeAgent" | "AIInferenceCall" | "CdpClassifierHealthRecord" | "SensitiveInfoRemediationAgentData" | "ComplianceDLPEnforcement" | "A365AIExecuteTool" | "A365AIInvokeAgent" | "A365AIInferenceCall" | "VivaEngageSegment" | "RTIOperationsAgent" | "ContentStoreMetadata" | "CCRAIPolicyViolation" | "PlannerPlanSensitivityLabel" | "MosAgentInfoRecord" | "A365AIRunSummary" | "UnifiedCatalogConceptAction" | "DefenderCaseManagement" | "CopilotForSecurityLogging" | "VivaEngageEvents" | "CallActivityEvent" | "SonarDetonationContentMetadata" | "UniversalPrintManagement" | "YammerUserHiding" | "Microsoft365BackupGranularBrowseTask" | "PurviewPostureAgent" | "MSDECustomCollection" | "SCPUsageEvent" | "SCPConfigurationEvent" | "MDCConfigurationEvent" | "MDCUsageEvent" | "A365SpanOutputs" | "PowerPlatformTenantIsolation" | "CDPDLMAIInteractionInsights" | "P4AIAssessmentCategoryRecord" | "SentinelLakeEncryption" | "AZFWNetworkRule" | "AZFWDnsQuery" | "AZFWApplicationRuleAggregation" | "TeamsEvalDataHubDataAccess" | "TeamsEvalDataHubPermissionChange" | "TeamsEvalDataHubAdminOperation" | "VivaGlintOrganizationalData" | "AlertSubmission" | "AlertSubmissionResultDetail" | "ComplianceSitGradingSharePoint" | "CompliancePolicyGradingSharePoint" | "AzureAISearchAudit" | "P4AIRiskScoreRecord" | "DragonCopilotAdmin" | "AISpanOutputs" | "EopSubmissionFeedEntity" | "SonarFileDetonationEntity" | "SonarSubmissionEntity" | "SonarUrlDetonationEntity" | "SubmissionEntity" | "SonarDetonationEntity" | "MicrosoftTeamsUserConcern" | "VivaGlintAgenticCampaign" | "MSPVectorSearchContentMetadata" | "FabricPolicy" | "SecurityCopilotAgentIdentityManagement" | "CopilotSessionSharing" | "DragonCopilotAccess" | "DragonCopilotClinicalData" | "DragonCopilotSession" | "MosAgentInfoRecordV2" | "SecurityDevelopmentLifecycleAILog" | "MDASH" | "DefenderSecurityForAIConfiguration" | "SparkCoreCustomLivePool" | "unknownFutureValue";
export type AuditLogUserType = "Regular" | "Reserved" | "Admin" | "DcAdmin" | "System" | "Application" | "ServicePrincipal" | "CustomPolicy" | "SystemPolicy" | "PartnerTechnician" | "Guest" | "unknownFutureValue";
export type CorrelationReason = "repeatedAlertOccurrence" | "sameGeography" | "similarArtifacts" | "sameTargetedAsset" | "sameNetworkSegment" | "eventSequence" | "timeFrame" | "sameThreatSource" | "similarTTPsOrBehavior" | "sameActor" | "sameCampaign" | "sharedIndicators" | "sameAsset" | "networkProximity" | "eventCasualSequence" | "temporalProximity" | "lateralMovementPath" | "unknownFutureValue";
export type DeliveryAction = "unknown" | "deliveredToJunk" | "delivered" | "blocked" | "replaced" | "unknownFutureValue";
export type DeliveryLocation = "unknown" | "inbox_folder" | "junkFolder" | "deletedFolder" | "quarantine" | "onprem_external" | "failed" | "dropped" | "others" | "unknownFutureValue";
export type EventSource = "system" | "admin" | "user" | "unknownFutureValue";
export type IdentityProvider = "entraID" | "activeDirectory" | "okta" | "unknownFutureValue";
export type InvestigationState = "unknown" | "terminated" | "successfullyRemediated" | "benign" | "failed" | "partiallyRemediated" | "running" | "pendingApproval" | "pendingResource" | "queued" | "innerFailure" | "preexistingAlert" | "unsupportedOs" | "unsupportedAlertType" | "suppressedAlert" | "partiallyInvestigated" | "terminatedByUser" | "terminatedBySystem" | "unknownFutureValue";
export type RecipientType = "user" | "roleGroup" | "unknownFutureValue";
export type RemediationAction = "moveToJunk" | "moveToInbox" | "hardDelete" | "softDelete" | "moveToDeletedItems" | "unknownFutureValue" | "moveToQuarantine";
export type RemediationSeverity = "low" | "medium" | "high" | "unknownFutureValue";
export type SensorCandidateActivationMode = "manual" | "automated" | "unknownFutureValue";
export type ServiceStatus = "stopped" | "starting" | "running" | "disabled" | "onboarding" | "unknown" | "unknownFutureValue";
export type ThreatType = "unknown" | "spam" | "malware" | "phish" | "none" | "unknownFutureValue";
export type TimelineEventType = "originalDelivery" | "systemTimeTravel" | "dynamicDelivery" | "userUrlClick" | "reprocessed" | "zap" | "quarantineRelease" | "air" | "unknown" | "unknownFutureValue";
export type VerdictCategory = "none" | "malware" | "phish" | "siteUnavailable" | "spam" | "decryptionFailed" | "unsupportedUriScheme" | "unsupportedFileType" | "undefined" | "unknownFutureValue";
export interface A365AiExecuteTool extends Own.SecurityNamespace.AuditData {}
export interface A365AiInferenceCall extends Own.SecurityNamespace.AuditData {}
export interface A365AiInvokeAgent extends Own.SecurityNamespace.AuditData {}
export interface A365AiRunSummary extends Own.SecurityNamespace.AuditData {}
export interface A365SpanOutputs extends Own.SecurityNamespace.AuditData {}
export interface AadRiskDetectionAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface Account { actions?: Own.SecurityNamespace.Action[]; identifier?: string; identityProvider?: Own.SecurityNamespace.IdentityProvider; }
export interface ActiveDirectoryDomainEvidence extends MS.SecurityNamespace.AlertEvidence { activeDirectoryDomainName?: string | null; trustedDomains?: Own.SecurityNamespace.ActiveDirectoryDomainEvidence[]; }
export interface AedAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface AgentAdminActivityRecord extends Own.SecurityNamespace.AuditData {}
export interface AgentSettingAdminActivity extends Own.SecurityNamespace.AuditData {}
export interface AiAgentEvidence extends MS.SecurityNamespace.AlertEvidence { agentId?: string | null; agentName?: string | null; hostingPlatformType?: Own.SecurityNamespace.AiAgentPlatform | null; instructions?: string | null; }
export interface AiAppInteractionAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface AiExecuteToolAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface AiInteractionsChangeNotificationAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface AiInteractionsExportAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface AiInteractionsSubscriptionAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface AiInvokeAgentAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface AipDiscover extends Own.SecurityNamespace.AuditData {}
export interface AipFileDeleted extends Own.SecurityNamespace.AuditData {}
export interface AipHeartBeat extends Own.SecurityNamespace.AuditData {}
export interface AipProtectionActionLogRequest extends Own.SecurityNamespace.AuditData {}
export interface AipScannerDiscoverEvent extends Own.SecurityNamespace.AuditData {}
export interface AipSensitivityLabelActionLogRequest extends Own.SecurityNamespace.AuditData {}
export interface AirAdminActionInvestigationData extends Own.SecurityNamespace.AuditData {}
export interface AirInvestigationData extends Own.SecurityNamespace.AuditData {}
export interface AirManualInvestigationData extends Own.SecurityNamespace.AuditData {}
export interface AISpanOutputsAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface AlertSubmissionAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface AlertSubmissionResultDetailAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface AnalyzedEmailAttachment { detonationDetails?: Own.SecurityNamespace.DetonationDetails | null; fileExtension?: string | null; fileName?: string | null; fileSize?: number | null; fileType?: string | null; malwareFamily?: string | null; sha256?: string | null; tenantAllowBlockListDetailInfo?: string | null; threatType?: Own.SecurityNamespace.ThreatType | null; }
export interface AnalyzedEmailAuthenticationDetail { compositeAuthentication?: string | null; dkim?: string | null; dmarc?: string | null; senderPolicyFramework?: string | null; }
export interface AnalyzedEmailDeliveryDetail { action?: Own.SecurityNamespace.DeliveryAction | null; latestThreats?: string | null; location?: Own.SecurityNamespace.DeliveryLocation | null; originalThreats?: string | null; }
export interface AnalyzedEmailDlpRuleInfo { name?: string | null; ruleId?: string | null; }
export interface AnalyzedEmailExchangeTransportRuleInfo { name?: string | null; ruleId?: string | null; }
export interface AnalyzedEmailRecipientDetail { ccRecipients?: string[] | null; domainName?: string | null; }
export interface AnalyzedEmailSenderDetail { displayName?: string | null; domainCreationDateTime?: string | null; domainName?: string | null; domainOwner?: string | null; fromAddress?: string | null; ipv4?: string | null; location?: string | null; mailFromAddress?: string | null; mailFromDomainName?: string | null; }
export interface AnalyzedEmailUrl { detectionMethod?: string | null; detonationDetails?: Own.SecurityNamespace.DetonationDetails | null; tenantAllowBlockListDetailInfo?: string | null; threatType?: Own.SecurityNamespace.ThreatType | null; url?: string | null; }
export interface AttackSimAdminAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface AttackSimAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface AuditConfigAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface AuditData { dynamicProperties?: Own.SecurityNamespace.AuditRecordTypeDictionary | null; }
export interface AuditRecordTypeDictionary {}
export interface AuditSearchAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface AzfwApplicationRuleAggregationEventRecord extends Own.SecurityNamespace.AuditData {}
export interface AzfwDnsQueryEventRecord extends Own.SecurityNamespace.AuditData {}
export interface AzfwNetworkRuleEventRecord extends Own.SecurityNamespace.AuditData {}
export interface AzureActiveDirectoryAccountLogonAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface AzureActiveDirectoryAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface AzureActiveDirectoryStsLogonAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface AzureAISearchAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface CampaignAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface CcraiPolicyViolationRecord extends Own.SecurityNamespace.AuditData {}
export interface CdpClassifierHealthRecord extends Own.SecurityNamespace.AuditData {}
export interface CdpColdCrawlStatusRecord extends Own.SecurityNamespace.AuditData {}
export interface CdpConsumptionResourceRecord extends Own.SecurityNamespace.AuditData {}
export interface CdpContentExplorerAggregateRecord extends Own.SecurityNamespace.AuditData {}
export interface CdpdlmaiInteractionInsightsRecord extends Own.SecurityNamespace.AuditData {}
export interface CdpDlpSensitiveEndpointAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface CdpLogRecord extends Own.SecurityNamespace.AuditData {}
export interface CdpOcrBillingRecord extends Own.SecurityNamespace.AuditData {}
export interface CdpResourceScopeChangeEventRecord extends Own.SecurityNamespace.AuditData {}
export interface CloudUpdateDeviceConfigAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface CloudUpdateProfileConfigAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface CloudUpdateTenantConfigAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ComplianceConnectorAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ComplianceDLMExchangeAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ComplianceDLMSharePointAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ComplianceDLPApplicationsAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ComplianceDLPApplicationsClassificationAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ComplianceDLPEndpointAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ComplianceDLPEndpointDiscoveryAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ComplianceDLPEnforcementAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ComplianceDLPExchangeAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ComplianceDLPExchangeClassificationAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ComplianceDLPExchangeClassificationCdpRecord extends Own.SecurityNamespace.AuditData {}
export interface ComplianceDLPExchangeDiscoveryAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ComplianceDLPSharePointAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ComplianceDLPSharePointClassificationAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ComplianceDLPSharePointClassificationCdpRecord extends Own.SecurityNamespace.AuditData {}
export interface ComplianceDLPSharePointClassificationExtendedAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ComplianceExchangeOcrAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ComplianceManagerActionRecord extends Own.SecurityNamespace.AuditData {}
export interface CompliancePolicyGradingSharePointAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ComplianceSettingsChangeAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ComplianceSitGradingSharePointAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ComplianceSupervisionExchangeAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface CompromiseIndicator { value?: string | null; verdict?: Own.SecurityNamespace.VerdictCategory | null; }
export interface ConnectedAIAppInteractionAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ConsumptionResourceAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ContentStoreMetadataRecord extends Own.SecurityNamespace.AuditData {}
export interface CopilotAgentManagementAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface CopilotForSecurityLoggingAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface CopilotForSecurityTriggerAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface CopilotInteractionAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface CopilotPluginSettingAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface CopilotPromptBookSettingAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface CopilotSessionSharingAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface CopilotSettingAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface CopilotWorkspaceSettingAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface CoreReportingSettingsAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface CortanaBriefingAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface CriticalAssetManagementClassificationRecord extends Own.SecurityNamespace.AuditData {}
export interface CrmEntityOperationAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface CrossTenantAccessPolicyAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface CustomerKeyServiceEncryptionAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface DataCenterSecurityCmdletAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface DataGovernanceAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface DataInsightsRestApiAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface DataLakeExportOperationAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface DataSecurityInvestigationAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface DataShareOperationAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface DefaultAuditData extends Own.SecurityNamespace.AuditData {}
export interface DefenderCaseManagementAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface DefenderPreviewFeaturesRecord extends Own.SecurityNamespace.AuditData {}
export interface DefenderSecurityForAIConfigurationAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface DeployFeatureActivityRecord extends Own.SecurityNamespace.AuditData {}
export interface DetonationBehaviourDetails { actionStatus?: string | null; behaviourCapability?: string | null; behaviourGroup?: string | null; details?: string | null; eventDateTime?: string | null; operation?: string | null; processId?: string | null; processName?: string | null; target?: string | null; }
export interface DetonationChain { childNodes?: Own.SecurityNamespace.DetonationChain[] | null; value?: string | null; }
export interface DetonationDetails { analysisDateTime?: string | null; compromiseIndicators?: Own.SecurityNamespace.CompromiseIndicator[] | null; detonationBehaviourDetails?: Own.SecurityNamespace.DetonationBehaviourDetails | null; detonationBehaviourDetailsV2?: string | null; detonationChain?: Own.SecurityNamespace.DetonationChain | null; detonationObservables?: Own.SecurityNamespace.DetonationObservables | null; detonationScreenshotUri?: string | null; detonationVerdict?: string | null; detonationVerdictReason?: string | null; entityMetadata?: string | null; mitreTechniques?: string | null; staticAnalysis?: string | null; submissionSource?: string | null; }
export interface DetonationObservables { contactedIps?: string[] | null; contactedUrls?: string[] | null; droppedfiles?: string[] | null; }
export interface DeviceDiscoverySettingsAuthenticatedScansRecord extends Own.SecurityNamespace.AuditData {}
export interface DeviceDiscoverySettingsExclusionRecord extends Own.SecurityNamespace.AuditData {}
export interface DeviceDiscoverySettingsRecord extends Own.SecurityNamespace.AuditData {}
export interface DeviceEvidence extends MS.SecurityNamespace.DeviceEvidence { resourceAccessEvents?: MS.SecurityNamespace.ResourceAccessEvent[] | null; }
export interface DiscoveryAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface DlpEndpointAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface DlpImportResultAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface DlpSensitiveInformationTypeRulePackageCmdletRecord extends Own.SecurityNamespace.AuditData {}
export interface DragonCopilotAccessRecord extends Own.SecurityNamespace.AuditData {}
export interface DragonCopilotAdminRecord extends Own.SecurityNamespace.AuditData {}
export interface DragonCopilotClinicalDataRecord extends Own.SecurityNamespace.AuditData {}
export interface DragonCopilotSessionRecord extends Own.SecurityNamespace.AuditData {}
export interface Dynamics365BusinessCentralAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface EhrConnectorAuditBaseRecord extends Own.SecurityNamespace.AuditData {}
export interface EopSubmissionFeedEntityAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ExchangeAdminAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ExchangeAggregatedMailboxAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ExchangeAggregatedOperationRecord extends Own.SecurityNamespace.AuditData {}
export interface ExchangeMailboxAuditGroupRecord extends Own.SecurityNamespace.AuditData {}
export interface ExchangeMailboxAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface FabricAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface FabricPolicyRecord extends Own.SecurityNamespace.AuditData {}
export interface HealthcareSignalRecord extends Own.SecurityNamespace.AuditData {}
export interface HostedRpaAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface HrSignalAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface HygieneEventRecord extends Own.SecurityNamespace.AuditData {}
export interface InformationBarrierPolicyApplicationAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface InformationWorkerProtectionAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface InsiderRiskScopedUserInsightsRecord extends Own.SecurityNamespace.AuditData {}
export interface InsiderRiskScopedUsersRecord extends Own.SecurityNamespace.AuditData {}
export interface IntegratedAppsAppAdminActivityAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface IntegratedAppsAppSettingsAdminActivityAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface InvokeActionResult { accountId?: string; action?: Own.SecurityNamespace.Action; correlationId?: string | null; identityProvider?: Own.SecurityNamespace.IdentityProvider; }
export interface IrmActivityAuditTrailRecord extends Own.SecurityNamespace.AuditData {}
export interface IrmUserDefinedDetectionRecord extends Own.SecurityNamespace.AuditData {}
export interface KaizalaAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface LabelAnalyticsAggregateAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface LabelContentExplorerAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface LargeContentMetadataAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface M365ComplianceConnectorAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface M365daadAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface M365odspAssetMetadataRecord extends Own.SecurityNamespace.AuditData {}
export interface M365SearchSectionsRecord extends Own.SecurityNamespace.AuditData {}
export interface MailSubmissionData extends Own.SecurityNamespace.AuditData {}
export interface ManagedServicesAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ManagedTenantsAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MapgAlertsAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MapgOnboardAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MapgPolicyAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MapgRemediationAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface McasAlertsAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MdaAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MdaDataSecuritySignalRecord extends Own.SecurityNamespace.AuditData {}
export interface MDASHAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MdatpAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MdcEventsRecord extends Own.SecurityNamespace.AuditData {}
export interface MdiAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MergeResponse { targetIncidentId?: string; }
export interface MeshWorldsAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface Microsoft365BackupBackupItemAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface Microsoft365BackupBackupPolicyAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface Microsoft365BackupGranularBrowseTaskAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface Microsoft365BackupRestoreItemAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface Microsoft365BackupRestoreTaskAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface Microsoft365CopilotScheduledPromptAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MicrosoftDefenderExpertsXDRAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MicrosoftFlowAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MicrosoftFormsAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MicrosoftGraphDataConnectConsent extends Own.SecurityNamespace.AuditData {}
export interface MicrosoftGraphDataConnectOperation extends Own.SecurityNamespace.AuditData {}
export interface MicrosoftPurviewDataCatalogOperationRecord extends Own.SecurityNamespace.AuditData {}
export interface MicrosoftPurviewDataMapOperationRecord extends Own.SecurityNamespace.AuditData {}
export interface MicrosoftPurviewMetadataPolicyOperationRecord extends Own.SecurityNamespace.AuditData {}
export interface MicrosoftPurviewPolicyOperationRecord extends Own.SecurityNamespace.AuditData {}
export interface MicrosoftPurviewPrivacyAuditEvent extends Own.SecurityNamespace.AuditData {}
export interface MicrosoftPurviewUnifiedCatalogOperationRecord extends Own.SecurityNamespace.AuditData {}
export interface MicrosoftStreamAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MicrosoftTeamsAdminAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MicrosoftTeamsAnalyticsAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MicrosoftTeamsAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MicrosoftTeamsDeviceAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MicrosoftTeamsRetentionLabelActionAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MicrosoftTeamsSensitivityLabelActionAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MicrosoftTeamsShiftsAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MicrosoftTeamsUserConcernAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MipAutoLabelExchangeItemAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MipAutoLabelProgressFeedbackAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MipAutoLabelSharePointItemAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MipAutoLabelSharePointPolicyLocationAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MipAutoLabelSimulationSharePointCompletionRecord extends Own.SecurityNamespace.AuditData {}
export interface MipAutoLabelSimulationSharePointProgressRecord extends Own.SecurityNamespace.AuditData {}
export interface MipAutoLabelSimulationStatisticsRecord extends Own.SecurityNamespace.AuditData {}
export interface MipExactDataMatchAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MipLabelAnalyticsAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MipLabelAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MosAgentInfoRecord extends Own.SecurityNamespace.AuditData {}
export interface MosAgentInfoRecordV2 extends Own.SecurityNamespace.AuditData {}
export interface Ms365dCustomDetectionAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface Ms365dIncidentAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface Ms365dSuppressionRuleAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MsdeCustomCollectionAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MsdeGeneralSettingsAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MsdeIndicatorsSettingsAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MsdeResponseActionsAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MsdeRolesSettingsAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MspVectorSearchContentMetadataAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MsticNationStateNotificationRecord extends Own.SecurityNamespace.AuditData {}
export interface MultiStageDispositionAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface MyAnalyticsSettingsAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface NoisyAlertPolicyAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface OfficeNativeAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface OmePortalAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface OnDemandSharePointClassificationAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface OneDriveAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface OnPremisesFileShareScannerDLPAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface OnPremisesSharePointScannerDLPAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface OrganizationalDataInM365AuditRecord extends Own.SecurityNamespace.AuditData {}
export interface OutlookCopilotAutomationAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface OwaGetAccessTokenForResourceAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface P4aiAssessmentCategoryRecord extends Own.SecurityNamespace.AuditData {}
export interface P4aiAssessmentFabricScannerRecord extends Own.SecurityNamespace.AuditData {}
export interface P4aiAssessmentLocationResultRecord extends Own.SecurityNamespace.AuditData {}
export interface P4aiAssessmentRecord extends Own.SecurityNamespace.AuditData {}
export interface P4AIRiskScoreRecord extends Own.SecurityNamespace.AuditData {}
export interface PeopleAdminSettingsAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface PhysicalBadgingSignalAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface PlacesDirectoryAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface PlannerChatMessageAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface PlannerChatMessageListAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface PlannerCopyPlanAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface PlannerGoalAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface PlannerGoalListAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface PlannerPlanAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface PlannerPlanListAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface PlannerPlanSensitivityLabelAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface PlannerRosterAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface PlannerRosterSensitivityLabelAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface PlannerTaskAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface PlannerTaskListAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface PlannerTenantSettingsAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface PolicyConfigChangeAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface PowerAppsAuditAppRecord extends Own.SecurityNamespace.AuditData {}
export interface PowerAppsAuditPlanRecord extends Own.SecurityNamespace.AuditData {}
export interface PowerAppsAuditResourceRecord extends Own.SecurityNamespace.AuditData {}
export interface PowerBIAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface PowerBIDlpAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface PowerPagesSiteAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface PowerPlatformAdminDlpAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface PowerPlatformAdminEnvironmentAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface PowerPlatformAdministratorActivityRecord extends Own.SecurityNamespace.AuditData {}
export interface PowerPlatformLockboxResourceAccessRequestAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface PowerPlatformLockboxResourceCommandAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface PowerPlatformServiceActivityAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface PowerPlatformTenantIsolationRecord extends Own.SecurityNamespace.AuditData {}
export interface PrivacyDataMatchAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface PrivacyDataMinimizationRecord extends Own.SecurityNamespace.AuditData {}
export interface PrivacyDigestEmailRecord extends Own.SecurityNamespace.AuditData {}
export interface PrivacyOpenAccessAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface PrivacyPortalAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface PrivacyRemediationActionRecord extends Own.SecurityNamespace.AuditData {}
export interface PrivacyRemediationRecord extends Own.SecurityNamespace.AuditData {}
export interface PrivaPrivacyAssessmentOperationRecord extends Own.SecurityNamespace.AuditData {}
export interface PrivaPrivacyConsentOperationRecord extends Own.SecurityNamespace.AuditData {}
export interface ProjectAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ProjectForTheWebAssignedToMeSettingsAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ProjectForTheWebProjectAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ProjectForTheWebProjectSettingsAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ProjectForTheWebRoadmapAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ProjectForTheWebRoadmapItemAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ProjectForTheWebRoadmapSettingsAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ProjectForTheWebTaskAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface PublicFolderAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface PurviewInsiderRiskAlertsRecord extends Own.SecurityNamespace.AuditData {}
export interface PurviewInsiderRiskCasesRecord extends Own.SecurityNamespace.AuditData {}
export interface PurviewMCRecommendationRecord extends Own.SecurityNamespace.AuditData {}
export interface PurviewPostureAgentAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface QuarantineAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface RecordsManagementAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ReportSubmission extends Own.SecurityNamespace.AuditData {}
export interface ReportSubmissionResultDetail extends Own.SecurityNamespace.AuditData {}
export interface RestrictedModeAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface RetentionPolicyAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface RtiOperationsAgentAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SbpConfigurationEventRecord extends Own.SecurityNamespace.AuditData {}
export interface SbpUsageEventRecord extends Own.SecurityNamespace.AuditData {}
export interface ScoreEvidence extends Own.SecurityNamespace.AuditData {}
export interface ScorePlatformGenericAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ScriptRunAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SearchAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SecurityComplianceAlertRecord extends Own.SecurityNamespace.AuditData {}
export interface SecurityComplianceCenterEOPCmdletAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SecurityComplianceInsightsAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SecurityComplianceRBACAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SecurityComplianceUserChangeAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SecurityCopilotIdentityManagementAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SecurityDevelopmentLifecycleAILogAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SensitiveInfoRemediationAgentDataRecord extends Own.SecurityNamespace.AuditData {}
export interface SensitivityLabelActionAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SensitivityLabeledFileActionAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SensitivityLabelPolicyMatchAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SentinelAIToolAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SentinelGraphAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SentinelJobAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SentinelKQLOnLakeAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SentinelLakeDataOnboardingAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SentinelLakeEncryptionAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SentinelLakeOnboardingAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SentinelNotebookOnLakeAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SentinelPackageAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SharePointAppPermissionOperationAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SharePointAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SharePointCommentOperationAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SharePointContentSecurityPolicyAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SharePointContentTypeOperationAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SharePointESignatureAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SharePointFieldOperationAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SharePointFileOperationAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SharePointListItemOperationAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SharePointListOperationAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SharePointSharingOperationAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SkypeForBusinessCmdletsAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SkypeForBusinessPSTNUsageAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SkypeForBusinessUsersBlockedAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SonarDetonationContentMetadata extends Own.SecurityNamespace.AuditData {}
export interface SonarDetonationEntityAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SonarFileDetonationEntityAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SonarSubmissionEntityAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SonarUrlDetonationEntityAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SparkCoreCustomLivePoolRecord extends Own.SecurityNamespace.AuditData {}
export interface SubmissionEntityAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SupervisoryReviewDayXInsightsAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface SyntheticProbeAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface TeamCopilotInteractionAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface TeamsEasyApprovalsAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface TeamsEvalDataHubAdminOperationAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface TeamsEvalDataHubDataAccessAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface TeamsEvalDataHubPermissionChangeAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface TeamsHealthcareAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface TeamsUpdatesAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface TenantAllowBlockListAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ThreatDetectionDetail { confidenceLevel?: string | null; priorityAccountProtection?: string | null; threats?: string | null; }
export interface ThreatFinderAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ThreatIntelligenceAtpContentData extends Own.SecurityNamespace.AuditData {}
export interface ThreatIntelligenceExportAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ThreatIntelligenceMailData extends Own.SecurityNamespace.AuditData {}
export interface ThreatIntelligenceObjectAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface ThreatIntelligenceUrlClickData extends Own.SecurityNamespace.AuditData {}
export interface TimelineEvent { eventDateTime?: string | null; eventDetails?: string | null; eventResult?: string | null; eventSource?: Own.SecurityNamespace.EventSource | null; eventThreats?: string[] | null; eventType?: Own.SecurityNamespace.TimelineEventType | null; }
export interface TodoAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface TrainableClassifierAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface UamOperationAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface UnifiedGroupAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface UnifiedSimulationMatchedItemAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface UnifiedSimulationSummaryAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface UniversalPrintManagementAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface UniversalPrintPrintJobAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface UrbacAssignmentAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface UrbacEnableStateAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface UrbacRoleAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface UserAccount extends MS.SecurityNamespace.UserAccount { tenantId?: string | null; }
export interface UserTrainingAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface UsxWorkspaceOnboardingAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface VfamCreatePolicyAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface VfamDeletePolicyAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface VfamUpdatePolicyAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface VivaAmplifyAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface VivaEngageEventsAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface VivaEngageNetworkAssociationAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface VivaEngageSegmentAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface VivaGlintAdvancedConfigurationAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface VivaGlintAgenticCampaignAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface VivaGlintFeedbackProgramAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface VivaGlintOrganizationalDataAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface VivaGlintPulseProgramAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface VivaGlintPulseProgramRespondentRateAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface VivaGlintQuestionAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface VivaGlintRoleAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface VivaGlintRubiconAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface VivaGlintSupportAccessAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface VivaGlintSystemAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface VivaGlintUserAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface VivaGlintUserGroupAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface VivaGoalsAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface VivaLearningAdminAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface VivaLearningAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface VivaPulseAdminAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface VivaPulseOrganizerAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface VivaPulseReportAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface VivaPulseResponseAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface WdatpAlertsAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface WebContentFilteringAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface Windows365CustomerLockboxAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface WorkplaceAnalyticsAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface YammerAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface YammerUserHidingAuditRecord extends Own.SecurityNamespace.AuditData {}
export interface Alert extends MS.SecurityNamespace.Alert { categories?: string[] | null; investigationState?: Own.SecurityNamespace.InvestigationState | null; }
export interface AnalyzedEmail extends MS.Entity { alertIds?: string[] | null; attachments?: Own.SecurityNamespace.AnalyzedEmailAttachment[] | null; authenticationDetails?: Own.SecurityNamespace.AnalyzedEmailAuthenticationDetail | null; bulkComplaintLevel?: string | null; clientType?: string | null; contexts?: string[] | null; detectionMethods?: string[] | null; directionality?: Own.SecurityNamespace.AntispamDirectionality | null; distributionList?: string | null; dlpRules?: Own.SecurityNamespace.AnalyzedEmailDlpRuleInfo[] | null; emailClusterId?: string | null; exchangeTransportRules?: Own.SecurityNamespace.AnalyzedEmailExchangeTransportRuleInfo[] | null; forwardingDetail?: string | null; inboundConnectorFormattedName?: string | null; internetMessageId?: string | null; language?: string | null; latestDelivery?: Own.SecurityNamespace.AnalyzedEmailDeliveryDetail | null; loggedDateTime?: string | null; networkMessageId?: string | null; originalDelivery?: Own.SecurityNamespace.AnalyzedEmailDeliveryDetail | null; overrideSources?: string[] | null; phishConfidenceLevel?: string | null; policy?: string | null; policyAction?: string | null; policyType?: string | null; primaryOverrideSource?: string | null; recipientDetail?: Own.SecurityNamespace.AnalyzedEmailRecipientDetail | null; recipientEmailAddress?: string | null; returnPath?: string | null; senderDetail?: Own.SecurityNamespace.AnalyzedEmailSenderDetail | null; sizeInBytes?: number | null; spamConfidenceLevel?: string | null; subject?: string | null; threatDetectionDetails?: Own.SecurityNamespace.ThreatDetectionDetail[] | null; threatTypes?: Own.SecurityNamespace.ThreatType[] | null; timelineEvents?: Own.SecurityNamespace.TimelineEvent[] | null; urls?: Own.SecurityNamespace.AnalyzedEmailUrl[] | null; }
export interface AuditCoreRoot extends MS.Entity { queries?: Own.SecurityNamespace.AuditLogQuery[] | null; }
export interface AuditLogQuery extends MS.Entity { administrativeUnitIdFilters?: string[] | null; displayName?: string | null; filterEndDateTime?: string | null; filterStartDateTime?: string | null; ipAddressFilters?: string[] | null; keywordFilter?: string | null; objectIdFilters?: string[] | null; operationFilters?: string[] | null; recordTypeFilters?: Own.SecurityNamespace.AuditLogRecordType[] | null; serviceFilters?: string[] | null; status?: Own.SecurityNamespace.AuditLogQueryStatus | null; userPrincipalNameFilters?: string[] | null; records?: Own.SecurityNamespace.AuditLogRecord[] | null; }
export interface AuditLogRecord extends MS.Entity { administrativeUnits?: string[] | null; auditData?: Own.SecurityNamespace.AuditData | null; auditLogRecordType?: Own.SecurityNamespace.AuditLogRecordType | null; clientIp?: string | null; createdDateTime?: string | null; objectId?: string | null; operation?: string | null; organizationId?: string | null; service?: string | null; userId?: string | null; userPrincipalName?: string | null; userType?: Own.SecurityNamespace.AuditLogUserType | null; }
export interface AutoAuditingConfiguration extends MS.Entity { isAutomatic?: boolean; }
export interface CollaborationRoot extends MS.Entity { analyzedEmails?: Own.SecurityNamespace.AnalyzedEmail[] | null; }
export interface EdiscoveryCase extends MS.SecurityNamespace.EdiscoveryCase { caseMembers?: Own.SecurityNamespace.EdiscoveryCaseMember[] | null; }
export interface EdiscoveryCaseMember extends MS.Entity { displayName?: string | null; recipientType?: Own.SecurityNamespace.RecipientType | null; smtpAddress?: string | null; }
export interface EdiscoveryHoldPolicySyncOperation extends MS.SecurityNamespace.CaseOperation { reportFileMetadata?: MS.SecurityNamespace.ReportFileMetadata[] | null; }
export interface EdiscoveryPurgeDataOperation extends MS.SecurityNamespace.EdiscoveryPurgeDataOperation { reportFileMetadata?: MS.SecurityNamespace.ReportFileMetadata[] | null; }
export interface IdentityAccounts extends MS.Entity { accounts?: Own.SecurityNamespace.Account[] | null; cloudSecurityIdentifier?: string | null; displayName?: string | null; domain?: string | null; isEnabled?: boolean; onPremisesSecurityIdentifier?: string | null; }
export interface IdentityContainer extends MS.SecurityNamespace.IdentityContainer { identityAccounts?: Own.SecurityNamespace.IdentityAccounts[] | null; sensorCandidateActivationConfiguration?: Own.SecurityNamespace.SensorCandidateActivationConfiguration; sensorCandidates?: Own.SecurityNamespace.SensorCandidate[] | null; settings?: Own.SecurityNamespace.SettingsContainer | null; }
export interface Incident extends MS.SecurityNamespace.Incident { priorityScore?: number | null; }
export interface Sensor extends MS.SecurityNamespace.Sensor { serviceStatus?: Own.SecurityNamespace.ServiceStatus; }
export interface SensorCandidate extends MS.Entity { computerDnsName?: string; domainName?: string; lastSeenDateTime?: string; senseClientVersion?: string; }
export interface SensorCandidateActivationConfiguration extends MS.Entity { activationMode?: Own.SecurityNamespace.SensorCandidateActivationMode; }
export interface SettingsContainer extends MS.Entity { autoAuditingConfiguration?: Own.SecurityNamespace.AutoAuditingConfiguration | null; }
export interface User extends Own.SecurityNamespace.IdentityAccounts { emailAddress?: string | null; userPrincipalName?: string | null; }
}
export namespace TeamsAdministration {
export type AccountType = "user" | "resourceAccount" | "guest" | "sfbOnPremUser" | "unknown" | "unknownFutureValue" | "ineligibleUser";
export type ActivationState = "activated" | "assignmentPending" | "assignmentFailed" | "updatePending" | "updateFailed" | "unknownFutureValue";
export type AssignmentCategory = "primary" | "private" | "alternate" | "unknownFutureValue";
export type AssignmentStatus = "unassigned" | "internalError" | "userAssigned" | "conferenceAssigned" | "voiceApplicationAssigned" | "thirdPartyAppAssigned" | "policyAssigned" | "unknownFutureValue";
export type AssignmentType = "direct" | "group" | "unknownFutureValue";
export type CustomerAction = "locationUpdate" | "release" | "unknownFutureValue";
export type NumberCapability = "conferenceAssignment" | "voiceApplicationAssignment" | "userAssignment" | "teamsPhoneMobile" | "unknownFutureValue";
export type NumberSource = "online" | "onPremises" | "unknownFutureValue";
export type NumberType = "internalError" | "directRouting" | "callingPlan" | "operatorConnect" | "unknownFutureValue";
export type PortInStatus = "completed" | "firmOrderCommitmentAccepted" | "unknownFutureValue";
export type ReverseNumberLookupOption = "skipInternalVoip" | "unknownFutureValue";
export interface AssignedTelephoneNumber { assignmentCategory?: Own.TeamsAdministration.AssignmentCategory; telephoneNumber?: string; }
export interface EffectivePolicyAssignment { policyAssignment?: Own.TeamsAdministration.PolicyAssignment; policyType?: string; }
export interface PolicyAssignment { assignmentType?: Own.TeamsAdministration.AssignmentType; displayName?: string; groupId?: string | null; policyId?: string; }
export interface TelephoneNumberLongRunningOperationDetails { resourceLocation?: string | null; status?: MS.LongRunningOperationStatus | null; statusDetail?: string | null; }
export interface NumberAssignment extends MS.Entity { activationState?: Own.TeamsAdministration.ActivationState; assignmentCategory?: Own.TeamsAdministration.AssignmentCategory | null; assignmentStatus?: Own.TeamsAdministration.AssignmentStatus | null; assignmentTargetId?: string | null; capabilities?: Own.TeamsAdministration.NumberCapability[]; city?: string | null; civicAddressId?: string | null; isoCountryCode?: string | null; locationId?: string | null; networkSiteId?: string | null; numberSource?: Own.TeamsAdministration.NumberSource | null; numberType?: Own.TeamsAdministration.NumberType; operatorId?: string; portInStatus?: Own.TeamsAdministration.PortInStatus | null; reverseNumberLookupOptions?: Own.TeamsAdministration.ReverseNumberLookupOption[]; supportedCustomerActions?: Own.TeamsAdministration.CustomerAction[]; telephoneNumber?: string; }
export interface PolicyIdentifierDetail extends MS.Entity { name?: string; policyId?: string; }
export interface TeamsAdminRoot extends MS.Entity { policy?: Own.TeamsAdministration.TeamsPolicyAssignment | null; telephoneNumberManagement?: Own.TeamsAdministration.TelephoneNumberManagementRoot | null; userConfigurations?: Own.TeamsAdministration.TeamsUserConfiguration[] | null; }
export interface TeamsPolicyAssignment extends MS.Entity { userAssignments?: Own.TeamsAdministration.TeamsPolicyUserAssignment[] | null; }
export interface TeamsPolicyUserAssignment extends MS.Entity { policyId?: string | null; policyType?: string; userId?: string; }
export interface TeamsUserConfiguration extends MS.Entity { accountType?: Own.TeamsAdministration.AccountType; createdDateTime?: string; effectivePolicyAssignments?: Own.TeamsAdministration.EffectivePolicyAssignment[] | null; featureTypes?: string[] | null; isEnterpriseVoiceEnabled?: boolean | null; modifiedDateTime?: string; telephoneNumbers?: Own.TeamsAdministration.AssignedTelephoneNumber[] | null; tenantId?: string; userPrincipalName?: string; user?: Own.User | null; }
export interface TelephoneNumberLongRunningOperation extends MS.Entity { createdDateTime?: string; numbers?: Own.TeamsAdministration.TelephoneNumberLongRunningOperationDetails[] | null; status?: MS.LongRunningOperationStatus; }
export interface TelephoneNumberManagementRoot extends MS.Entity { numberAssignments?: Own.TeamsAdministration.NumberAssignment[] | null; operations?: Own.TeamsAdministration.TelephoneNumberLongRunningOperation[] | null; }
}
}
