// Who the program is, and the two things it may: read three secrets, and fetch its image.
param name string
param location string

@secure()
param appPassword string
@secure()
param dataKeys string
@secure()
param databaseUrl string

// learn.microsoft.com, "Azure built-in roles".
var secretsUser = '4633458b-17de-408a-b874-0445c86b69e6'
var acrPull = '7f951dda-4ed3-4680-a7ca-43fe172d538d'
var unique = uniqueString(resourceGroup().id)

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-app'
  location: location
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: take('${name}-${unique}', 24)
  location: location
  properties: {
    tenantId: subscription().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    // Whoever deletes the keys deletes everything that was ever asked: it can be undone for ninety days.
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: true
  }
}

resource storedUrl 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'database-url'
  properties: { value: databaseUrl }
}

resource storedKeys 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (dataKeys != '') {
  parent: vault
  name: 'data-keys'
  properties: { value: dataKeys }
}

resource storedPassword 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (appPassword != '') {
  parent: vault
  name: 'app-password'
  properties: { value: appPassword }
}

resource mayReadSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, identity.id, secretsUser)
  scope: vault
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsUser)
  }
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: replace('${name}${unique}', '-', '')
  location: location
  sku: { name: 'Basic' }
  properties: { adminUserEnabled: false, anonymousPullEnabled: false }
}

resource mayPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(registry.id, identity.id, acrPull)
  scope: registry
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', acrPull)
  }
}

output identityId string = identity.id
output vaultUri string = vault.properties.vaultUri
output registryServer string = registry.properties.loginServer
