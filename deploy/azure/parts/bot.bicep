// The bot as Teams knows it; its data stays in West Europe. The app registration itself is made by hand: Bicep cannot.
param name string
param location string
param hostName string
param appId string
param tenantId string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-bot'
  location: location
  kind: 'azurebot'
  sku: { name: 'S1' }
  properties: {
    displayName: 'Deelwijzer'
    endpoint: 'https://${hostName}/api/messages'
    msaAppId: appId
    msaAppType: 'SingleTenant'
    msaAppTenantId: tenantId
    disableLocalAuth: true
    publicNetworkAccess: 'Enabled'
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: location
  properties: {
    channelName: 'MsTeamsChannel'
    properties: { isEnabled: true, enableCalling: false }
  }
}
